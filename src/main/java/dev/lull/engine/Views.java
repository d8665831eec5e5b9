package dev.lull.engine;

import dev.lull.model.ChannelPair;
import dev.lull.model.Speaker;
import dev.lull.model.Stamp;
import dev.lull.model.TaskChannel;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Policy;
import dev.lull.policy.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes what readers see out of what the ledger knows. */
final class Views {
    private Views() {}

    static ChatView of(Chat chat, Standing standing, @Nullable Worker worker, Rulebook rules, Instant now) {
        Policy policy = rules.policy();
        Terms terms = rules.termsFor(chat);
        Optional<Stamp.Hold> held = chat.heldAt(now);
        return new ChatView(
                chat.task().sid(),
                chat.assignment().map(who -> who.worker()),
                worker != null
                        ? worker.name()
                        : chat.assignment().map(who -> who.worker().value()).orElse(""),
                worker != null && !worker.available(),
                chat.facts().customer(),
                chat.task().queue(),
                chat.task().channel(),
                chat.side(policy),
                chat.task().status(),
                state(chat, standing, policy),
                held.isPresent(),
                held.flatMap(Stamp.Hold::until),
                chat.reading().turn(),
                chat.conversation(),
                returning(chat, standing),
                reason(chat, standing, policy, now),
                chat.waiting().isPresent() || chat.move().filter(Move::forced).isPresent(),
                chat.task().createdAt(),
                chat.task().priority(),
                terms,
                chat.forcedActiveAt(),
                chat.transferring(),
                chat.assignment().map(who -> who.acceptedAt().plus(ChatView.LONGEST_ASSIGNMENT)));
    }

    static WorkerView of(Worker worker, List<WorkerChannel> channels, OptionalInt softLimit, Policy policy) {
        return new WorkerView(
                worker.sid(),
                worker.name(),
                worker.activity(),
                worker.available(),
                sum(channels, policy, ChannelPair::active, softLimit),
                sum(channels, policy, ChannelPair::inactive, OptionalInt.empty()),
                worker.attributes());
    }

    private static WorkerView.Capacity sum(
            List<WorkerChannel> channels,
            Policy policy,
            Function<ChannelPair, TaskChannel> half,
            OptionalInt softLimit) {
        int configured = 0;
        int assigned = 0;
        boolean available = false;
        for (ChannelPair pair : policy.pairs().all()) {
            for (WorkerChannel each : channels) {
                if (each.channel().sid().equals(half.apply(pair).sid())) {
                    configured += each.configured();
                    assigned += each.assigned();
                    available |= each.available();
                }
            }
        }
        return new WorkerView.Capacity(configured, assigned, available, softLimit);
    }

    private static ChatState state(Chat chat, Standing standing, Policy policy) {
        if (chat.move().isEmpty()) {
            return standing.state();
        }
        Move move = chat.move().get();
        Optional<Instant> next =
                move.step() instanceof Move.Step.Wait pause ? Optional.of(pause.until()) : Optional.empty();
        return switch (move.kind()) {
            case DEACTIVATE -> new ChatState.Deactivating(move.begun(), move.attempt(), next);
            case ACTIVATE ->
                activating(
                        chat,
                        move,
                        next,
                        move.forced()
                                ? move.intent()
                                : standing.wanted(MoveKind.ACTIVATE).orElse(move.intent()));
            case MARK ->
                standing.wanted(MoveKind.ACTIVATE)
                        .filter(waits -> policy.automation().returns())
                        .map(waits -> activating(chat, move, next, waits))
                        .orElse(standing.state());
        };
    }

    /** Since when somebody waits for it, however often it is begun anew; what nobody waits for since it was begun. */
    private static ChatState activating(Chat chat, Move move, Optional<Instant> next, Intent comesBack) {
        boolean somebodyWaits = comesBack.cause() != Cause.SUPERVISOR && comesBack.cause() != Cause.NOT_WITH_AN_AGENT;
        return new ChatState.Activating(
                somebodyWaits ? chat.quietSince() : move.begun(), move.attempt(), next, comesBack.cause());
    }

    /** What has failed is shown in any case; that a chat is let be only where it would not be otherwise. */
    private static boolean wouldGoOn(Setbacks.Setback setback, Standing standing, Policy policy) {
        return standing.wanted(setback.what())
                .filter(held -> Reasons.undone(held, policy.automation()).isEmpty())
                .isPresent();
    }

    private static boolean returning(Chat chat, Standing standing) {
        boolean agentSpoke = chat.reading()
                .turn()
                .filter(turn -> turn.speaker() == Speaker.AGENT)
                .isPresent();
        return standing.intent()
                .filter(intent -> intent.kind() == MoveKind.ACTIVATE && intent.cause() != Cause.AGENT_WROTE)
                .filter(intent -> !(chat.transferring() && agentSpoke))
                .isPresent();
    }

    private static Optional<Reason> reason(Chat chat, Standing standing, Policy policy, Instant now) {
        boolean mends = chat.move()
                .filter(move -> move.kind() == MoveKind.MARK && !move.forced())
                .isPresent();
        boolean wantsMore = standing.intent()
                .filter(intent -> intent.kind() != MoveKind.MARK)
                .isPresent();
        if (mends && wantsMore && chat.blocked().isPresent()) {
            return chat.blocked().map(Blocked::why);
        }
        if (chat.move().isPresent() && chat.move().get().step() instanceof Move.Step.Wait pause) {
            return Optional.of(pause.why());
        }
        Predicate<Setbacks.Setback> shown = setback -> setback.until().isAfter(now)
                && (!(setback.why() instanceof Standstill) || wouldGoOn(setback, standing, policy));
        Optional<Setbacks.Setback> rests = chat.setbacks()
                .rest()
                .filter(shown)
                .or(() -> chat.setbacks().mark().filter(shown));
        if (rests.isPresent()) {
            return rests.map(Setbacks.Setback::why);
        }
        if (chat.move().isEmpty() && chat.blocked().isPresent()) {
            return chat.blocked().map(Blocked::why);
        }
        if (chat.move().isEmpty() && standing.intent().isPresent()) {
            return Reasons.undone(standing.intent().get(), policy.automation());
        }
        return standing.state() instanceof ChatState.Unwatched unwatched
                ? Optional.of(new Standstill.Unwatched(unwatched.why()))
                : Optional.empty();
    }
}
