package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import java.time.Instant;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The worker's name, with a sign while the worker takes no reservations. */
final class WorkerCell extends RowCell {
    private final RowWords words;
    private final FontIcon offline = new FontIcon(Feather.USER_X);

    WorkerCell(Tick tick, RowWords words) {
        super(tick, words::workerHint);
        this.words = words;
        setContentDisplay(ContentDisplay.RIGHT);
        offline.getStyleClass().add("offline");
    }

    @Override
    void show(RowState row, Instant now) {
        setText(words.worker(row));
        setGraphic(row.chat().agentOffline() ? offline : null);
    }

    @Override
    void clear() {
        setText("");
        setGraphic(null);
    }

    @Override
    boolean ticks(RowState row) {
        return false;
    }
}
