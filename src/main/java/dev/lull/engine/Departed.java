package dev.lull.engine;

import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tasks that were let go, so that late news of one does not bring its row back; forgets the oldest. */
final class Departed {
    private static final int KEPT = 10_000;

    /** @param serial of the last request that was sent for it */
    private record Last(Task task, long serial) {
        private Last then(Last next) {
            boolean late = task.isNewerThan(next.task) && !next.task.createdAt().isAfter(task.createdAt());
            return new Last(late ? task : next.task, Math.max(serial, next.serial));
        }
    }

    private final Map<TaskSid, Last> last = new LinkedHashMap<>();

    /** @param serial of the last request that was sent for it, 0 where none was */
    void add(Task task, long serial) {
        Last now = new Last(task, serial);
        Last before = last.remove(task.sid());
        last.put(task.sid(), before == null ? now : before.then(now));
        if (last.size() > KEPT) {
            Iterator<TaskSid> oldest = last.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Whether this was seen before the task was let go; of one that has ended only what is certainly newer is news. */
    boolean isLate(Task seen) {
        Last before = last.get(seen.sid());
        if (before == null || seen.createdAt().isAfter(before.task().createdAt())) {
            return false;
        }
        Task known = before.task();
        return known.isNewerThan(seen) || (known.status().ended() && !seen.isNewerThan(known));
    }

    /** The last request's serial, so that a late answer to it is not taken for one to a new request. */
    long lastSerial(TaskSid task) {
        Last departed = last.get(task);
        return departed == null ? 0 : departed.serial();
    }
}
