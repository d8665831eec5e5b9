package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One chat while a decision is made about it: what is known can be replaced, what follows is gathered. */
final class Draft {
    final Policy policy;
    final Rulebook rules;
    final Crews crews;
    final Instant now;
    final Pauses pauses = new Pauses(this);
    final Minutes minutes;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Decision.Settled> settled = new ArrayList<>();

    private Facts facts;
    private boolean unsure;
    private Optional<Assignment> assignment;
    private boolean transferring;
    private Reading reading;
    private Instant onChannelSince;
    private long serial;
    private boolean gone;
    private @Nullable Standing standing;
    Optional<Move> move;
    Optional<Chat.Waiting> waiting;
    Setbacks setbacks;
    Optional<Blocked> blocked;
    Optional<Intent> rehearsed;
    Optional<Footprint> footprint;
    Optional<Chat.Reread> reread;

    Draft(Chat chat, Rulebook rules, Crews crews, Instant now, String instance) {
        this.rules = rules;
        this.crews = crews;
        policy = rules.policy();
        this.now = now;
        minutes = new Minutes(this, instance);
        facts = chat.facts();
        unsure = chat.unsure();
        assignment = chat.assignment();
        transferring = chat.transferring();
        reading = chat.reading();
        onChannelSince = chat.onChannelSince();
        move = chat.move();
        waiting = chat.waiting();
        setbacks = chat.setbacks();
        blocked = chat.blocked();
        rehearsed = chat.rehearsed();
        footprint = chat.footprint();
        reread = chat.reread();
        serial = chat.serial();
    }

    Chat chat() {
        return new Chat(
                facts,
                unsure,
                assignment,
                transferring,
                reading,
                onChannelSince,
                move,
                waiting,
                setbacks,
                blocked,
                rehearsed,
                footprint,
                reread,
                serial);
    }

    Decision decision() {
        return new Decision(chat(), standing(), List.copyOf(effects), minutes.all(), List.copyOf(settled), gone);
    }

    /** Takes a version of the task, unless a later one is known already. */
    void learn(Task seen) {
        Task known = facts.task();
        if (known.isNewerThan(seen)) {
            return;
        }
        Facts next = facts.with(seen, policy);
        if (!seen.channel().sid().equals(known.channel().sid())) {
            onChannelSince = seen.updatedAt();
        }
        if (!next.conversation().equals(facts.conversation())) {
            reading = Reading.NONE;
        }
        unsure = unsure && !seen.isNewerThan(known);
        boolean rested = side() == Side.INACTIVE || (mayHaveBeenMadeInactive() && isTwoWritesLater(seen, known));
        if (seen.status() != known.status()) {
            pauses.forgetOthers();
        }
        facts = next;
        standing = null;
        if (rested
                && side() == Side.ACTIVE
                && move.filter(ours -> ours.kind() == MoveKind.ACTIVATE).isEmpty()) {
            pauses.broughtBack();
        }
        if (seen.isNewerThan(known)) {
            pauses.changed();
        }
    }

    /** What Lull wrote and what undid it are two versions; one more only is somebody else's. */
    private static boolean isTwoWritesLater(Task seen, Task known) {
        return (seen.version().isPresent() && known.version().isPresent())
                ? seen.version().getAsLong() > known.version().getAsLong() + 1
                : seen.isNewerThan(known);
    }

    /** The answer to the write was lost, and whoever sees it undone may have undone it. */
    private boolean mayHaveBeenMadeInactive() {
        return move.filter(ours ->
                        ours.kind() == MoveKind.DEACTIVATE && ours.lost().isPresent())
                .isPresent();
    }

    void learn(Optional<Assignment> seen, boolean beingTransferred) {
        assignment = seen;
        transferring = beingTransferred;
        standing = null;
    }

    void learn(Reading seen) {
        if (!seen.turn().equals(reading.turn()) && !seen.impossible() && !reading.impossible()) {
            setbacks = Setbacks.NONE;
        }
        if (!seen.equals(reading)) {
            // One that is to ask once more who takes part does so all the same.
            reread = reread.filter(read -> read.attempt() == 0);
        }
        reading = seen;
        standing = null;
    }

    /** The version is kept all the same: it tells older answers from newer ones. */
    void doubt() {
        unsure = true;
    }

    /** It was read since. */
    void trust() {
        unsure = false;
    }

    /** The task is not there any more: every retry ends here. */
    void vanish() {
        gone = true;
        move = Optional.empty();
    }

    boolean isGone() {
        return gone;
    }

    TaskSid sid() {
        return facts.task().sid();
    }

    boolean isBeingTransferred() {
        return transferring;
    }

    Reading reading() {
        return reading;
    }

    /** What is known of the messages now. */
    Heard heard() {
        return Heard.of(facts.conversation(), reading, now);
    }

    /** Whether it is active, and its deadline has passed. */
    boolean isDue() {
        return standing().state() instanceof ChatState.AwaitingCustomer quiet
                && quiet.deadline().filter(deadline -> !deadline.isAfter(now)).isPresent();
    }

    Optional<Duration> timeout() {
        return rules.termsFor(chat()).timeout().value().after();
    }

    /** Whether it is inactive, with an agent who has not begun to wrap up. */
    boolean rests() {
        return side() == Side.INACTIVE && facts.task().status() == AssignmentStatus.ASSIGNED;
    }

    Side side() {
        return policy.pairs().sideOf(facts.task().channel().sid());
    }

    /** Worked out once for what is known: of all that is under way nothing changes it. */
    Standing standing() {
        if (standing == null) {
            standing = Standing.of(chat(), rules, now);
        }
        return standing;
    }

    long ask(Function<RequestId, Effect> effect) {
        serial++;
        effects.add(effect.apply(new RequestId(sid(), serial)));
        return serial;
    }

    void lookAtWorker() {
        assignment.ifPresent(who -> effects.add(new Effect.LookAtWorker(who.worker())));
    }

    void settle(TaskOverride request, TaskOverride.Outcome outcome) {
        settled.add(new Decision.Settled(request, outcome));
    }

    /** The move under way is done. */
    void complete() {
        move.flatMap(Move::override).ifPresent(request -> settle(request, new TaskOverride.Outcome.Done()));
        move = Optional.empty();
    }

    void begin(Intent intent, Move.Step step) {
        begin(intent, Optional.empty(), heard(), step);
    }

    void begin(Intent intent, Optional<TaskOverride> request, Heard heard, Move.Step step) {
        Move begun = minutes.begun(intent, request, heard, step);
        move = Optional.of(begun);
        minutes.note(begun, DecisionRecord.Phase.DECIDED);
    }
}
