package dev.lull.engine;

import dev.lull.model.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * When each chat has to be looked at next; one alarm for each, however often it is set. A message nearly always moves
 * its chat's alarm to later: the queue keeps the earlier time, and the alarm is queued anew when that comes up.
 */
final class Alarms {
    private record Alarm(Instant at, Instant rank, Tracked chat) {}

    private final PriorityQueue<Alarm> queue = new PriorityQueue<>(Comparator.comparing(Alarm::at)
            .thenComparing(Alarm::rank)
            .thenComparing(alarm -> alarm.chat().chat.task().sid().value()));

    /** Sets, moves or (with no time) clears the chat's alarm; of several at one moment the longest quiet is first. */
    void set(Tracked chat, @Nullable Instant at, Instant quietSince) {
        chat.ringsAt = at;
        chat.rank = quietSince;
        if (at != null && (chat.queuedAt == null || at.isBefore(chat.queuedAt))) {
            enqueue(chat, at);
        }
    }

    Optional<Instant> next() {
        return settle() ? Optional.of(queue.element().at()) : Optional.empty();
    }

    /** Takes out all alarms that have come due, the earliest first. */
    List<Tracked> due(Instant now) {
        List<Tracked> due = new ArrayList<>();
        while (settle() && !queue.element().at().isAfter(now)) {
            Tracked chat = queue.remove().chat();
            chat.ringsAt = null;
            chat.queuedAt = null;
            due.add(chat);
        }
        return due;
    }

    private void enqueue(Tracked chat, Instant at) {
        chat.queuedAt = at;
        queue.add(new Alarm(at, chat.rank, chat));
    }

    /** Sees to it that the queue's first alarm is as it was last set; answers whether there is any. */
    private boolean settle() {
        while (!queue.isEmpty()) {
            Alarm first = queue.element();
            Tracked chat = first.chat();
            boolean current = first.at().equals(chat.queuedAt);
            if (current && first.at().equals(chat.ringsAt) && first.rank().equals(chat.rank)) {
                return true;
            }
            queue.remove();
            if (current) {
                chat.queuedAt = null;
                set(chat, chat.ringsAt, chat.rank);
            }
        }
        return false;
    }

    /** The next time at which something follows for this chat by itself; null where nothing does. */
    static @Nullable Instant timeFor(Chat chat, Standing standing, Instant now) {
        Instant next = sooner(null, chat.reread().flatMap(Chat.Reread::next), now);
        if (chat.move().isPresent()) {
            return chat.move().get().step() instanceof Move.Step.Wait pause
                            && (next == null || pause.until().isBefore(next))
                    ? pause.until()
                    : next;
        }
        next = standing.state() instanceof ChatState.AwaitingCustomer quiet
                ? sooner(next, quiet.deadline(), now)
                : next;
        next = sooner(next, chat.setbacks().rest().map(Setbacks.Setback::until), now);
        next = sooner(next, chat.setbacks().mark().map(Setbacks.Setback::until), now);
        next = sooner(next, chat.blocked().flatMap(Blocked::until), now);
        return sooner(next, chat.stamp().hold().flatMap(Stamp.Hold::until), now);
    }

    private static @Nullable Instant sooner(@Nullable Instant next, Optional<Instant> time, Instant now) {
        return time.isPresent()
                        && time.get().isAfter(now)
                        && (next == null || time.get().isBefore(next))
                ? time.get()
                : next;
    }
}
