package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/**
 * Makes the cells of each column.
 *
 * @param onAgain is told to try again what failed on a row, or to undo what was done
 * @param onDismiss is told that a failure has been seen
 */
record Cells(CellContext context, Words texts, Consumer<TaskRow> onAgain, Consumer<TaskRow> onDismiss) {
    RowCell of(Column column) {
        RowWords words = context.words();
        return switch (column) {
            case WORKER ->
                TextCell.still(context, words::worker, words::workerHint)
                        .flagging(
                                Feather.USER_X,
                                "offline",
                                (row, now) -> row.chat().agentOffline());
            case CUSTOMER -> TextCell.still(context, words::customer, words::customerHint);
            case QUEUE -> TextCell.still(context, words::queue, words::queue);
            case CHANNEL -> TextCell.still(context, words::channel, words::channel);
            case STATE -> new StateCell(context, texts, onAgain, onDismiss);
            case LAST_WORD -> new LastWordCell(context);
            case COUNTDOWN -> new CountdownCell(context);
            case AGE -> TextCell.passing(context, words::age, words::ageHint);
            case ENDS_IN ->
                TextCell.passing(context, words::endsIn, words::endsHint)
                        .flagging(Feather.ALERT_TRIANGLE, "ends-soon", RowWords::endsSoon);
            case PRIORITY -> TextCell.still(context, words::priority, row -> "");
            case DATA_AGE ->
                TextCell.passing(
                        context, (row, now) -> words.dataAge(context.confirmed().apply(row), now), context::dataAge);
            case CONCERN -> TextCell.passing(context, words::concern, context.withDataAge(words::stateHint));
        };
    }
}
