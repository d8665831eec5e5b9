package dev.lull.engine;

import dev.lull.model.Stamp;
import dev.lull.model.TaskSid;
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
    /** @param rank of several at the same moment the lowest rings first */
    private record Alarm(Instant at, Instant rank, TaskSid task) {}

    private final TreeSet<Alarm> queue = new TreeSet<>(Comparator.comparing(Alarm::at)
            .thenComparing(Alarm::rank)
            .thenComparing(alarm -> alarm.task().value()));
    private final Map<TaskSid, Alarm> byTask = new HashMap<>();

    /** Sets, moves or (with an empty time) clears the task's alarm; of several at one moment the longest quiet is first. */
    void set(TaskSid task, Optional<Instant> at, Instant quietSince) {
        Alarm before = byTask.remove(task);
        if (before != null) {
            queue.remove(before);
        }
        at.map(time -> new Alarm(time, quietSince, task)).ifPresent(alarm -> {
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
    static Optional<Instant> timeFor(Chat chat, Rulebook rules, Instant now) {
        if (chat.move().isPresent()) {
            return chat.move().get().step() instanceof Move.Step.Wait pause
                    ? Optional.of(pause.until())
                    : Optional.empty();
        }
        Optional<Instant> deadline = Standing.of(chat, rules, now).state() instanceof ChatState.AwaitingCustomer quiet
                ? quiet.deadline()
                : Optional.empty();
        return Stream.of(
                        deadline,
                        chat.setback().map(Chat.Setback::until),
                        chat.blocked().flatMap(Blocked::until),
                        chat.stamp().hold().flatMap(Stamp.Hold::until))
                .flatMap(Optional::stream)
                .filter(time -> time.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
