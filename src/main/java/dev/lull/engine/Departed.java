package dev.lull.engine;

import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tasks that were let go, so that late news of one does not bring its row back; forgets the oldest. */
final class Departed {
    private static final int KEPT = 10_000;

    private final Map<TaskSid, Task> last = new LinkedHashMap<>();

    void add(Task task) {
        Task before = last.remove(task.sid());
        last.put(
                task.sid(),
                before != null && before.isNewerThan(task) && !task.createdAt().isAfter(before.createdAt())
                        ? before
                        : task);
        if (last.size() > KEPT) {
            Iterator<TaskSid> oldest = last.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Whether this was seen before the task was let go; of one that has ended only what is certainly newer is news. */
    boolean isLate(Task seen) {
        Task known = last.get(seen.sid());
        if (known == null || seen.createdAt().isAfter(known.createdAt())) {
            return false;
        }
        return known.isNewerThan(seen) || (known.status().ended() && !seen.isNewerThan(known));
    }
}
