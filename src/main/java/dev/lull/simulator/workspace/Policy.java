package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Spec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the workspace behaves where Twilio's documentation is silent, above all about a task that changes its channel.
 *
 * @param moveWhenFull whether a task may move to a channel in which its worker has no free slot
 * @param slotMovesAtOnce whether the slot moves with the task, rather than staying occupied where it was until the end
 * @param moveEmits the events of a move, in order
 * @param moveStatuses the statuses in which a task may change its channel
 * @param listsShowAttributes whether lists of tasks show attributes, rather than null
 * @param staleHasBody whether the answer to a stale If-Match has a body
 */
public record Policy(
        boolean moveWhenFull,
        boolean slotMovesAtOnce,
        List<EventType> moveEmits,
        Set<TaskStatus> moveStatuses,
        boolean listsShowAttributes,
        boolean staleHasBody) {

    /** Moving is allowed until wrap-up, goes over capacity, moves the slot at once and emits {@code task.updated}. */
    public static Policy defaults() {
        return parse("");
    }

    /**
     * Reads a specification such as {@code move-when-full=refuse,slot-moves=at-completion,move-emits=none,statuses=assigned};
     * what is not named is as in {@link #defaults()}.
     *
     * @throws IllegalArgumentException with a sentence, when it cannot be read
     */
    public static Policy parse(String text) {
        Spec spec = Spec.parse(
                text,
                Set.of("move-when-full", "slot-moves", "move-emits", "statuses", "list-attributes", "stale-body"));
        return new Policy(
                spec.word("move-when-full", "allow", "refuse").equals("allow"),
                spec.word("slot-moves", "at-once", "at-completion").equals("at-once"),
                spec.words("move-emits", List.of("task.updated")).stream()
                        .map(Policy::event)
                        .toList(),
                spec.words("statuses", List.of("pending", "reserved", "assigned")).stream()
                        .map(Policy::status)
                        .collect(Collectors.toUnmodifiableSet()),
                spec.word("list-attributes", "filled", "null").equals("filled"),
                spec.word("stale-body", "json", "empty").equals("json"));
    }

    private static EventType event(String wire) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.isAbout("task.") && type.wire().equals(wire))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("'" + wire + "' is no event of a task."));
    }

    private static TaskStatus status(String wire) {
        return TaskStatus.of(wire)
                .orElseThrow(() -> new IllegalArgumentException("'" + wire + "' is no status of a task."));
    }
}
