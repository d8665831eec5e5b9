package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.supervision.Health;
import java.time.Instant;
import java.util.List;

/** How a watch is shown. Called by the command's thread only. */
interface WatchView extends AutoCloseable {
    void changed(Instant at, List<Change> changes);

    void health(Health health);

    /** Called about once a second, whether anything has changed or not. */
    void tick();

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
