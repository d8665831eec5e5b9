package dev.lull.engine;

import dev.lull.model.Stamp;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When each chat has to be looked at next; one alarm for each, however often it is set. */
final class Alarms {
    private record Alarm(Instant at, TaskSid task) {}

    private final TreeSet<Alarm> queue = new TreeSet<>(
            Comparator.comparing(Alarm::at).thenComparing(alarm -> alarm.task().value()));
    private final Map<TaskSid, Alarm> byTask = new HashMap<>();

    /** Sets, moves or (with an empty time) clears the task's alarm. */
    void set(TaskSid task, Optional<Instant> at) {
        Alarm before = byTask.remove(task);
        if (before != null) {
            queue.remove(before);
        }
        at.map(time -> new Alarm(time, task)).ifPresent(alarm -> {
            byTask.put(task, alarm);
            queue.add(alarm);
        });
    }

    Optional<Instant> next() {
        return queue.isEmpty() ? Optional.empty() : Optional.of(queue.first().at());
    }

    /** Takes out all alarms that have come due, the earliest first. */
    List<TaskSid> due(Instant now) {
        List<TaskSid> due = new ArrayList<>();
        while (!queue.isEmpty() && !queue.first().at().isAfter(now)) {
            Alarm alarm = queue.removeFirst();
            byTask.remove(alarm.task());
            due.add(alarm.task());
        }
        return due;
    }

    /** The next time at which something follows for this chat by itself. */
    static Optional<Instant> timeFor(Chat chat, Policy policy, Instant now) {
        if (chat.move().isPresent()) {
            return chat.move().get().step() instanceof Move.Step.Wait pause
                    ? Optional.of(pause.until())
                    : Optional.empty();
        }
        Optional<Instant> deadline = Standing.of(chat, policy, now).state() instanceof ChatState.AwaitingCustomer quiet
                ? Optional.of(quiet.deadline())
                : Optional.empty();
        return Stream.of(
                        deadline,
                        chat.setback().map(Chat.Setback::until),
                        chat.stamp().hold().flatMap(Stamp.Hold::until))
                .flatMap(Optional::stream)
                .filter(time -> time.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
