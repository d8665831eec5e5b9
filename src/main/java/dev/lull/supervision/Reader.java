package dev.lull.supervision;

import dev.lull.engine.Change;
import java.util.List;

/** Is told what changes, on the supervision's thread: it must return quickly and not call back into waiting. */
public interface Reader {
    /** In order. The first call brings everything there is. */
    void changed(List<Change> changes);

    void health(Health health);
}
