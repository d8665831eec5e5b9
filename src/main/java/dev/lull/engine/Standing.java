package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.Stamp;
import dev.lull.model.TaskAttributes;
import dev.lull.model.Turn;
import dev.lull.policy.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows from a chat's messages, stamp and channel: the state it is in while nothing is under way, and what
 * the rules ask for. A restart, or another instance, comes to the same result.
 *
 * @param intent what is to be done first
 * @param meanwhile what is to be mended where that has to wait
 */
record Standing(ChatState state, Optional<Intent> intent, Optional<Intent> meanwhile) {
    /** So far Lull's time and that of messages may be apart. */
    private static final Duration LONGEST_SKEW = Duration.ofSeconds(5);

    Standing(ChatState state, Optional<Intent> intent) {
        this(state, intent, Optional.empty());
    }

    /** What is wanted of that kind, first or in the meantime. */
    Optional<Intent> wanted(MoveKind kind) {
        return intent.filter(first -> first.kind() == kind).or(() -> meanwhile.filter(other -> other.kind() == kind));
    }

    static Standing of(Chat chat, Rulebook rules, Instant now) {
        AssignmentStatus status = chat.task().status();
        Side side = chat.side(rules.policy());
        Optional<Intent> repair = repair(chat, side, now);
        if (side == Side.UNMAPPED) {
            return unwatched(chat, ChatState.Why.UNMAPPED_CHANNEL, Optional.empty());
        }
        if (status.waiting()) {
            return unwatched(chat, ChatState.Why.NOT_ACCEPTED, homeless(side).or(() -> repair));
        }
        if (status == AssignmentStatus.WRAPPING) {
            return unwatched(chat, ChatState.Why.WRAPPING_UP, repair);
        }
        if (status != AssignmentStatus.ASSIGNED) {
            return unwatched(chat, ChatState.Why.UNKNOWN_STATUS, Optional.empty());
        }
        if (chat.transferring() && side == Side.INACTIVE) {
            return new Standing(new ChatState.Inactive(chat.onChannelSince()), homeless(side));
        }
        Optional<ChatState.Why> blind = blind(chat);
        if (blind.isPresent() && side == Side.ACTIVE) {
            return unwatched(chat, blind.get(), repair);
        }
        if (blind.isPresent()) {
            // Nobody could tell when the customer writes, so it must not rest; what is only not read yet may.
            boolean early = blind.get() == ChatState.Why.MESSAGES_NOT_READ;
            return new Standing(
                    new ChatState.Inactive(chat.onChannelSince()),
                    early ? repair : Optional.of(new Intent(MoveKind.ACTIVATE, Cause.SPEAKER_UNKNOWN)));
        }
        return side == Side.INACTIVE
                ? inactive(chat, rules, now, repair)
                : active(chat, rules.termsFor(chat), now, repair);
    }

    /** Why nothing can be known of who spoke; empty where it can. */
    private static Optional<ChatState.Why> blind(Chat chat) {
        if (chat.conversation().isEmpty()) {
            return Optional.of(ChatState.Why.NO_CONVERSATION);
        }
        if (!chat.reading().done()) {
            return Optional.of(ChatState.Why.MESSAGES_NOT_READ);
        }
        return chat.reading().impossible() ? Optional.of(ChatState.Why.CONVERSATION_UNREADABLE) : Optional.empty();
    }

    private static Standing active(Chat chat, Terms terms, Instant now, Optional<Intent> repair) {
        Optional<Turn> turn = chat.reading().turn();
        if (turn.isEmpty() || turn.get().speaker() == Speaker.CUSTOMER) {
            Instant since = turn.map(Turn::first)
                    .orElse(chat.assignment().map(Assignment::acceptedAt).orElse(chat.onChannelSince()));
            return new Standing(new ChatState.AwaitingAgent(since), repair);
        }
        Instant quietSince = turn.get().last();
        Optional<Instant> deadline = Deadline.of(turn.get(), chat.forcedActiveAt(), chat.acceptedAt(), terms, now);
        boolean due = deadline.isPresent()
                && !deadline.get().isAfter(now)
                && chat.heldAt(now).isEmpty()
                && !chat.transferring();
        return new Standing(
                new ChatState.AwaitingCustomer(quietSince, deadline),
                due ? Optional.of(new Intent(MoveKind.DEACTIVATE, Cause.SILENCE)) : repair,
                repair);
    }

    private static Standing inactive(Chat chat, Rulebook rules, Instant now, Optional<Intent> repair) {
        return new Standing(
                new ChatState.Inactive(chat.onChannelSince()),
                whyBack(chat, rules, now)
                        .map(cause -> new Intent(MoveKind.ACTIVATE, cause))
                        .or(() -> repair),
                repair);
    }

    /** Why an inactive chat must come back; empty where it may rest. */
    private static Optional<Cause> whyBack(Chat chat, Rulebook rules, Instant now) {
        Stamp stamp = chat.stamp();
        boolean forced =
                stamp.force().filter(f -> f.what() == Stamp.Do.INACTIVE).isPresent();
        Optional<Turn> turn = chat.reading().turn();
        if (turn.isEmpty()) {
            return forced ? Optional.empty() : Optional.of(Cause.SPEAKER_UNKNOWN);
        }
        boolean sinceTheMove = stamp.last().isPresent()
                && (turn.get().lastIndex() > stamp.last().getAsLong()
                        || isElsewhere(turn.get(), stamp)
                        || (turn.get().lastIndex() < stamp.last().getAsLong()
                                && turn.get()
                                        .last()
                                        .isAfter(chat.onChannelSince().plus(LONGEST_SKEW))));
        if (turn.get().speaker() == Speaker.CUSTOMER) {
            return forced && !sinceTheMove ? Optional.empty() : Optional.of(Cause.CUSTOMER_WROTE);
        }
        // Without a stamp only its time can tell whether the agent's message came after the move.
        boolean after = !turn.get().last().isBefore(chat.onChannelSince());
        boolean agentIsBack = stamp.last().isPresent() ? sinceTheMove : after;
        return agentIsBack && rules.policy().agentReactivates() && wouldStay(chat, turn.get(), rules, now)
                ? Optional.of(Cause.AGENT_WROTE)
                : Optional.empty();
    }

    /** Whether the chat would not be made inactive again at once. */
    private static boolean wouldStay(Chat chat, Turn agents, Rulebook rules, Instant now) {
        return chat.heldAt(now).isPresent()
                || Deadline.of(agents, chat.forcedActiveAt(), chat.acceptedAt(), rules.termsFor(chat), now)
                        .filter(deadline -> !deadline.isAfter(now))
                        .isEmpty();
    }

    /** Indexes of another conversation, which the task has come to since, say nothing: the time does. */
    private static boolean isElsewhere(Turn turn, Stamp stamp) {
        return stamp.force()
                .filter(force -> turn.last().isAfter(force.at().plus(LONGEST_SKEW)))
                .isPresent();
    }

    private static Optional<Intent> homeless(Side side) {
        return side == Side.INACTIVE
                ? Optional.of(new Intent(MoveKind.ACTIVATE, Cause.NOT_WITH_AN_AGENT))
                : Optional.empty();
    }

    private static Optional<Intent> repair(Chat chat, Side side, Instant now) {
        TaskAttributes attributes = chat.task().attributes();
        if (!attributes.isObject()) {
            return Optional.empty();
        }
        boolean ours = attributes
                .stamp()
                .filter(stamp -> stamp.task().equals(chat.task().sid()))
                .isPresent();
        if (attributes.hasStamp() && !ours) {
            return Optional.of(new Intent(MoveKind.MARK, Cause.FOREIGN_STAMP));
        }
        boolean wrapping = chat.task().status() == AssignmentStatus.WRAPPING;
        if (attributes.inactive() != (side == Side.INACTIVE && !wrapping)) {
            return Optional.of(new Intent(MoveKind.MARK, wrapping ? Cause.WRAP_UP : Cause.WRONG_MARK));
        }
        if (chat.stamp().hold().filter(hold -> !hold.isInForce(now)).isPresent()) {
            return Optional.of(new Intent(MoveKind.MARK, Cause.STALE_HOLD));
        }
        return Optional.empty();
    }

    private static Standing unwatched(Chat chat, ChatState.Why why, Optional<Intent> intent) {
        Instant since =
                chat.assignment().map(Assignment::acceptedAt).orElse(chat.task().createdAt());
        return new Standing(new ChatState.Unwatched(since, why), intent);
    }
}
