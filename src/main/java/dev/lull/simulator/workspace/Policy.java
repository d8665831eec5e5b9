package dev.lull.simulator.workspace;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How the workspace behaves where Twilio's documentation is silent about a task that changes its channel.
 *
 * @param moveWhenFull whether a task may move to a channel in which its worker has no free slot
 * @param slotMovesAtOnce whether the slot moves with the task, rather than staying occupied where it was until the end
 * @param moveEmits the events of a move, in order
 * @param moveStatuses the statuses in which a task may change its channel
 */
public record Policy(
        boolean moveWhenFull, boolean slotMovesAtOnce, List<EventType> moveEmits, Set<TaskStatus> moveStatuses) {

    /** Moving is allowed until wrap-up, goes over capacity, moves the slot at once and emits {@code task.updated}. */
    public static Policy defaults() {
        return new Policy(
                true,
                true,
                List.of(EventType.TASK_UPDATED),
                EnumSet.of(TaskStatus.PENDING, TaskStatus.RESERVED, TaskStatus.ASSIGNED));
    }
}
