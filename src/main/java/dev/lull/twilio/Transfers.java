package dev.lull.twilio;

import dev.lull.model.TaskSid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which tasks are being transferred, as far as events tell: nothing in a Task itself says so. */
final class Transfers {
    static final String BEGUN = "task.transfer-initiated";
    /** A failed attempt is no end: a transfer to a queue goes on with the next worker. */
    private static final List<String> ENDS =
            List.of("task.transfer-completed", "task.transfer-failed", "task.transfer-canceled");

    private record Last(Instant at, boolean open) {}

    private final Map<TaskSid, Last> last = new ConcurrentHashMap<>();

    /** The event types to read to know of transfers. */
    static List<String> types() {
        return List.of(BEGUN, ENDS.get(0), ENDS.get(1), ENDS.get(2));
    }

    /** In any order: the latest event counts, and an end counts before a beginning of the same time. */
    void learn(Happening event) {
        if (event.task().isPresent() && (event.type().equals(BEGUN) || ENDS.contains(event.type()))) {
            Last told = new Last(event.at(), event.type().equals(BEGUN));
            last.merge(event.task().get(), told, Transfers::later);
        }
    }

    boolean open(TaskSid task) {
        Last known = last.get(task);
        return known != null && known.open();
    }

    /** The task has come to another worker, or is over. */
    void ended(TaskSid task) {
        last.computeIfPresent(task, (same, known) -> new Last(known.at(), false));
    }

    void forget(TaskSid task) {
        last.remove(task);
    }

    private static Last later(Last one, Last other) {
        int order = one.at().compareTo(other.at());
        if (order == 0) {
            return one.open() ? other : one;
        }
        return order > 0 ? one : other;
    }
}
