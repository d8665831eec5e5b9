package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each worker with the chats they have: what several chats of one agent forbid each other is decided here. */
final class Crews {
    private final Map<WorkerSid, Event.WorkerSeen> workers = new HashMap<>();
    private final Map<WorkerSid, Map<TaskSid, Chat>> chats = new HashMap<>();
    private final Map<WorkerSid, Instant> lastDeactivation = new HashMap<>();
    /** Deactivations sent since the worker's channels were last read: slots that those numbers do not show yet. */
    private final Map<WorkerSid, Integer> sinceSeen = new HashMap<>();

    /** Takes a worker as seen; answers whether that is other than was reckoned with. */
    boolean put(Event.WorkerSeen seen) {
        boolean reckoned = sinceSeen.remove(seen.worker().sid()) != null;
        return !seen.equals(workers.put(seen.worker().sid(), seen)) || reckoned;
    }

    void remove(WorkerSid worker) {
        workers.remove(worker);
        lastDeactivation.remove(worker);
        sinceSeen.remove(worker);
    }

    Collection<Event.WorkerSeen> all() {
        return workers.values();
    }

    @Nullable
    Worker of(Chat chat) {
        return chat.assignment()
                .map(who -> workers.get(who.worker()))
                .map(Event.WorkerSeen::worker)
                .orElse(null);
    }

    Collection<Chat> chatsOf(WorkerSid worker) {
        return chats.getOrDefault(worker, Map.of()).values();
    }

    void put(Chat chat) {
        chat.assignment()
                .ifPresent(who -> chats.computeIfAbsent(who.worker(), first -> new LinkedHashMap<>())
                        .put(chat.task().sid(), chat));
    }

    void remove(Chat chat) {
        chat.assignment()
                .ifPresent(who -> chats.computeIfPresent(who.worker(), (same, theirs) -> {
                    theirs.remove(chat.task().sid());
                    return theirs.isEmpty() ? null : theirs;
                }));
    }

    /** A deactivation of one of the worker's chats was sent: it frees a slot, and starts the pause before the next. */
    void deactivated(Chat chat, Instant now) {
        chat.assignment().ifPresent(who -> {
            lastDeactivation.put(who.worker(), now);
            sinceSeen.merge(who.worker(), 1, Integer::sum);
        });
    }

    /** Why the chat may not be made inactive at present; empty where it may. */
    Optional<Blocked> deactivation(Chat chat, Rulebook rules, Instant now) {
        if (chat.assignment().isEmpty()) {
            return Optional.empty();
        }
        WorkerSid worker = chat.assignment().get().worker();
        Duration pace = rules.termsFor(chat).pace().value();
        Instant free = lastDeactivation.containsKey(worker)
                ? lastDeactivation.get(worker).plus(pace)
                : now;
        if (free.isAfter(now)) {
            return Optional.of(new Blocked(
                    "It waits its turn: one chat of an agent each " + pace.toSeconds() + " s.", Optional.of(free)));
        }
        return fullThere(chat, worker, rules).map(why -> new Blocked(why, Optional.empty()));
    }

    private Optional<String> fullThere(Chat chat, WorkerSid worker, Rulebook rules) {
        Event.WorkerSeen seen = workers.get(worker);
        Optional<ChannelPair> pair =
                rules.policy().pairs().of(chat.task().channel().sid());
        if (seen == null || seen.channels().isEmpty() || pair.isEmpty()) {
            return Optional.empty();
        }
        String name = seen.worker().name();
        String resting = pair.get().inactive().uniqueName();
        Optional<WorkerChannel> channel = seen.channels().stream()
                .filter(each ->
                        each.channel().sid().equals(pair.get().inactive().sid()))
                .findFirst();
        if (channel.isEmpty() || channel.get().configured() == 0) {
            return Optional.of(name + " has no capacity on " + resting + "; raise it to let chats rest there.");
        }
        int going = sinceSeen.getOrDefault(worker, 0);
        return channel.get().assigned() + going < channel.get().configured()
                ? Optional.empty()
                : Optional.of(name + "'s " + resting + " is full ("
                        + channel.get().assigned() + " of " + channel.get().configured() + ").");
    }

    /** Why the chat may not be brought back at present; empty where it may. */
    Optional<Blocked> activation(Chat chat, Rulebook rules) {
        Limit hard = rules.termsFor(chat).hardLimit().value();
        if (hard.atMost().isEmpty() || chat.assignment().isEmpty()) {
            return Optional.empty();
        }
        long active = othersActive(chat, chat.assignment().get().worker(), rules);
        return active < hard.atMost().getAsInt()
                ? Optional.empty()
                : Optional.of(new Blocked(
                        "The agent has " + active + " active chats, the hard limit; it comes back as soon as one ends.",
                        Optional.empty()));
    }

    /** How many other chats the worker is occupied with, or about to be. */
    private long othersActive(Chat chat, WorkerSid worker, Rulebook rules) {
        return chatsOf(worker).stream()
                .filter(each -> !each.task().sid().equals(chat.task().sid()))
                .filter(each -> each.task().status() == AssignmentStatus.ASSIGNED
                        || each.task().status() == AssignmentStatus.WRAPPING)
                .filter(each -> each.side(rules.policy()) == Side.ACTIVE || isComingBack(each))
                .count();
    }

    private static boolean isComingBack(Chat chat) {
        return chat.move()
                .filter(move -> move.kind() == MoveKind.ACTIVATE && !(move.step() instanceof Move.Step.Wait))
                .isPresent();
    }

    /** The chat of this worker whose customer has waited longest for a return that had to wait. */
    Optional<Chat> longestWaiting(WorkerSid worker) {
        return chatsOf(worker).stream()
                .filter(each -> each.move()
                        .filter(move -> move.kind() == MoveKind.ACTIVATE && move.step() instanceof Move.Step.Wait)
                        .isPresent())
                .min(Comparator.comparing(Crews::waitingSince)
                        .thenComparing(each -> each.task().sid().value()));
    }

    static Instant waitingSince(Chat chat) {
        return chat.reading().turn().map(turn -> turn.first()).orElse(chat.onChannelSince());
    }
}
