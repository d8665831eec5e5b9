package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.Side;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each worker with the chats they have: what several chats of one agent forbid each other is decided here. */
final class Crews {
    private static final Duration LONGEST_SKEW = Duration.ofMinutes(1);

    private final Map<WorkerSid, Crew> crews = new HashMap<>();

    /** One worker with their chats. */
    static final class Crew {
        /** Null while nothing is known of the worker but their chats. */
        private Event.@Nullable WorkerSeen seen;

        private @Nullable Instant lastDeactivation;
        /** The one before it, in case nothing comes of the last. */
        private @Nullable Instant deactivationBefore;
        /** Deactivations sent since the worker's channels were last read: slots that those numbers do not show yet. */
        private int sinceSeen;

        private List<Tracked> chats = List.of();

        @Nullable
        Worker worker() {
            return seen == null ? null : seen.worker();
        }
    }

    /** What a look at a worker says beside what was known. */
    enum News {
        NONE,
        /** Nothing but that no deactivation has to be reckoned with any more. */
        SETTLED,
        CHANGED
    }

    /** Takes a worker as seen; a deactivation that is being written may not show in it yet. */
    News put(Event.WorkerSeen seen) {
        Crew crew = crewOf(seen.worker().sid());
        int reckoned = crew.sinceSeen;
        boolean changed = !seen.equals(crew.seen);
        crew.sinceSeen = (int)
                crew.chats.stream().filter(each -> isWritingItsRest(each.chat)).count();
        crew.seen = seen;
        return changed ? News.CHANGED : crew.sinceSeen < reckoned ? News.SETTLED : News.NONE;
    }

    private static boolean isWritingItsRest(Chat chat) {
        return chat.move().isPresent()
                && chat.move().get().kind() == MoveKind.DEACTIVATE
                && chat.move().get().step() instanceof Move.Step.Write;
    }

    /** Whether automation is about to make it inactive, so that the agent's other chats wait their turn. */
    static boolean hasItsTurn(Chat chat) {
        return chat.move().isPresent()
                && chat.move().get().kind() == MoveKind.DEACTIVATE
                && !chat.move().get().forced()
                && (chat.move().get().step() instanceof Move.Step.Read
                        || chat.move().get().step() instanceof Move.Step.Write);
    }

    /** The worker's chats that wait for their turn or for a place to rest, the longest quiet first. */
    List<Tracked> waitingForTheirTurn(WorkerSid worker) {
        return chatsOf(worker).stream()
                .filter(each -> each.chat.move().isEmpty()
                        ? each.chat.blocked().isPresent()
                        : each.chat.move().get().step() instanceof Move.Step.Wait pause
                                && pause.what() == Move.For.TURN)
                .sorted(Tracked.LONGEST_QUIET_FIRST)
                .toList();
    }

    void remove(WorkerSid worker) {
        Crew crew = crewOf(worker);
        crew.seen = null;
        crew.lastDeactivation = null;
        crew.deactivationBefore = null;
        crew.sinceSeen = 0;
        forgetEmpty(worker, crew);
    }

    /** As last seen; empty while nothing is known of the worker but their chats. */
    Optional<Event.WorkerSeen> seen(WorkerSid worker) {
        return Optional.ofNullable(crews.get(worker)).flatMap(crew -> Optional.ofNullable(crew.seen));
    }

    List<Event.WorkerSeen> all() {
        return crews.values().stream()
                .map(crew -> crew.seen)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A snapshot, in the order in which they came. */
    List<Tracked> chatsOf(WorkerSid worker) {
        Crew crew = crews.get(worker);
        return crew == null ? List.of() : crew.chats;
    }

    void join(WorkerSid worker, Tracked chat) {
        Crew crew = crewOf(worker);
        crew.chats = Lists.with(crew.chats, chat);
        chat.crew = crew;
    }

    void leave(WorkerSid worker, Tracked chat) {
        Crew crew = crewOf(worker);
        crew.chats = Lists.without(crew.chats, chat);
        chat.crew = null;
        forgetEmpty(worker, crew);
    }

    private void forgetEmpty(WorkerSid worker, Crew crew) {
        if (crew.chats.isEmpty() && crew.seen == null) {
            crews.remove(worker);
        }
    }

    /** A deactivation of one of the worker's chats was sent: it frees a slot, and starts the pause before the next. */
    void deactivated(Chat chat, Instant now) {
        chat.assignment().map(who -> crewOf(who.worker())).ifPresent(crew -> {
            crew.deactivationBefore = crew.lastDeactivation;
            crew.lastDeactivation = now;
            crew.sinceSeen++;
        });
    }

    /** Nothing came of the deactivation that was sent then. */
    void notDeactivated(WorkerSid worker, Instant sent) {
        Crew crew = crewOf(worker);
        if (sent.equals(crew.lastDeactivation)) {
            crew.lastDeactivation = crew.deactivationBefore;
        }
    }

    /** The clock was set: a deactivation in the far future was noted at a wrong time. */
    void forgetPaces(Instant now) {
        Instant furthest = now.plus(LONGEST_SKEW);
        for (Crew crew : crews.values()) {
            if (crew.lastDeactivation != null && crew.lastDeactivation.isAfter(furthest)) {
                crew.lastDeactivation = null;
                crew.deactivationBefore = null;
            }
        }
    }

    private Crew crewOf(WorkerSid worker) {
        return crews.computeIfAbsent(worker, first -> new Crew());
    }

    /** Why the chat may not be made inactive at present; empty where it may. */
    Optional<Blocked> deactivation(Chat chat, Rulebook rules, Instant now) {
        if (chat.assignment().isEmpty()) {
            return Optional.of(new Blocked(new Standstill.AgentUnknown(), Optional.empty()));
        }
        Crew crew = crewOf(chat.assignment().get().worker());
        Duration pace = rules.termsFor(chat).pace().value();
        Instant free = crew.lastDeactivation == null ? now : crew.lastDeactivation.plus(pace);
        boolean othersTurn = pace.isPositive() && others(chat, crew).anyMatch(Crews::hasItsTurn);
        if (free.isAfter(now) || othersTurn) {
            return Optional.of(
                    new Blocked(new Standstill.Paced(pace), Optional.of(free).filter(now::isBefore)));
        }
        return fullThere(chat, crew, rules).map(why -> new Blocked(why, Optional.empty()));
    }

    private static Optional<Standstill> fullThere(Chat chat, Crew crew, Rulebook rules) {
        Event.WorkerSeen seen = crew.seen;
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
            return Optional.of(new Standstill.NoCapacity(name, resting));
        }
        // What TaskRouter counts may be older than the last moves, of which the tasks themselves tell.
        long known = others(chat, crew)
                .filter(each -> each.task().status() == AssignmentStatus.ASSIGNED)
                .filter(each ->
                        each.task().channel().sid().equals(pair.get().inactive().sid()))
                .count();
        long assigned = Math.max(channel.get().assigned() + crew.sinceSeen, known);
        return assigned < channel.get().configured()
                ? Optional.empty()
                : Optional.of(new Standstill.Full(
                        name, resting, (int) assigned, channel.get().configured()));
    }

    private static Stream<Chat> others(Chat chat, Crew crew) {
        return crew.chats.stream()
                .map(each -> each.chat)
                .filter(each -> !each.task().sid().equals(chat.task().sid()));
    }

    /**
     * With more active chats than that the worker is flagged: the lowest of what the policy says of the chats they have,
     * or what it says where they have none. Empty where the configured capacity is the limit.
     */
    OptionalInt softLimit(WorkerSid worker, Rulebook rules) {
        List<Tracked> chats = chatsOf(worker);
        if (chats.isEmpty()) {
            Policy policy = rules.policy();
            return policy.at(new Level.OneWorker(worker))
                    .softLimit()
                    .or(() -> policy.at(new Level.Workspace()).softLimit())
                    .map(Limit::atMost)
                    .orElse(OptionalInt.empty());
        }
        return chats.stream()
                .map(each -> rules.termsFor(each.chat).softLimit().value().atMost())
                .flatMapToInt(OptionalInt::stream)
                .min();
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
                : Optional.of(new Blocked(new Standstill.HardLimit(active), Optional.empty()));
    }

    /** How many other chats the worker is occupied with, or about to be. */
    private long othersActive(Chat chat, WorkerSid worker, Rulebook rules) {
        return others(chat, crewOf(worker))
                .filter(each -> each.task().status() == AssignmentStatus.ASSIGNED
                        || each.task().status() == AssignmentStatus.WRAPPING)
                .filter(each -> each.side(rules.policy()) == Side.ACTIVE || isComingBack(each))
                .count();
    }

    /** Whether it is being brought back now. */
    static boolean isComingBack(Chat chat) {
        return chat.move()
                .filter(move -> move.kind() == MoveKind.ACTIVATE && !(move.step() instanceof Move.Step.Wait))
                .isPresent();
    }

    /** The chat of this worker whose customer has waited longest for a return that had to wait. */
    Optional<Tracked> longestWaiting(WorkerSid worker, Rulebook rules, Instant now) {
        return chatsOf(worker).stream()
                .filter(each -> waitsForASlot(each.chat, rules, now))
                .min(Tracked.LONGEST_QUIET_FIRST);
    }

    /** The one among them that waits for nothing but the slot. */
    Optional<Tracked> longestWaitingForASlot(WorkerSid worker) {
        return chatsOf(worker).stream()
                .filter(each -> each.chat
                        .move()
                        .filter(move -> move.step() instanceof Move.Step.Wait pause && pause.what() == Move.For.SLOT)
                        .isPresent())
                .min(Tracked.LONGEST_QUIET_FIRST);
    }

    private static boolean waitsForASlot(Chat chat, Rulebook rules, Instant now) {
        if (chat.move().isEmpty()) {
            return false;
        }
        Move move = chat.move().get();
        return switch (move.kind()) {
            case DEACTIVATE -> false;
            case ACTIVATE ->
                move.step() instanceof Move.Step.Wait && !move.earliest().isAfter(now);
            // Something is mended meanwhile.
            case MARK ->
                move.mayBeDropped()
                        && Standing.of(chat, rules, now)
                                .wanted(MoveKind.ACTIVATE)
                                .isPresent();
        };
    }
}
