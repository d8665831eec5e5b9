package dev.lull.desktop.live;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Who spoke last, and how long ago. */
final class LastWordCell extends RowCell {
    private final RowWords words;
    private final Label who = new Label();
    private final Label time = new Label();
    private final HBox line = new HBox(8, who, time);

    LastWordCell(CellContext context) {
        super(context, context.withDataAge(context.words()::lastWordHint));
        words = context.words();
        who.getStyleClass().add("secondary");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        time.getStyleClass().add("number");
        time.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(RowState row, Instant now) {
        who.setText(words.speaker(row));
        time.setText(words.lastWord(row, now));
        setGraphic(line);
    }

    @Override
    void clear() {}

    @Override
    boolean ticks(RowState row) {
        return row.chat().lastTurn().isPresent();
    }

    @Override
    String total(GroupState group, Instant now) {
        return words.groups().longestWait(group.totals(), now);
    }
}
