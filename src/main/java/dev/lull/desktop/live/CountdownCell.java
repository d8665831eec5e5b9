package dev.lull.desktop.live;

import dev.lull.desktop.look.Meter;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is left of the silence, as a bar and a number that grow bolder in the last quarter; or when the next try is. */
final class CountdownCell extends RowCell {
    private static final PseudoClass LAST_QUARTER = PseudoClass.getPseudoClass("last-quarter");

    private final RowWords words;
    private final Meter meter = new Meter();
    private final Label time = new Label();
    private final HBox line = new HBox(8, meter, time);

    CountdownCell(CellContext context) {
        super(context, context.words()::countdownHint);
        words = context.words();
        HBox.setHgrow(meter, Priority.ALWAYS);
        time.getStyleClass().addAll("number", "countdown");
        time.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    void show(RowState row, Instant now) {
        Optional<Countdown> countdown = row.countdown();
        boolean bar = countdown.filter(down -> !down.retry()).isPresent();
        double part = countdown.map(down -> down.fraction(now)).orElse(1.0);
        meter.setVisible(bar);
        meter.setManaged(bar);
        meter.show(part);
        time.setText(words.countdown(row, now));
        time.pseudoClassStateChanged(LAST_QUARTER, bar && part <= 0.25);
        setGraphic(line);
    }

    @Override
    void clear() {}

    @Override
    boolean ticks(RowState row) {
        return row.countdown().isPresent();
    }

    @Override
    String total(GroupState group, Instant now) {
        return words.groups().nextDue(group.totals(), now);
    }
}
