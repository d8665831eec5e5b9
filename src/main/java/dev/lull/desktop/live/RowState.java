package dev.lull.desktop.live;

import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a row shows; the rest is how late it is.
 *
 * @param countdown what it runs down to
 * @param haystack the words that a search looks through, in lower case and without accents
 */
record RowState(ChatView chat, Request request, Optional<Countdown> countdown, String haystack) implements LineState {
    static RowState of(ChatView chat, Request request) {
        String words = String.join(
                "\n", chat.workerName(), chat.customer(), chat.task().value(), chat.queue());
        return new RowState(chat, request, Countdown.of(chat), Alphabet.folded(words));
    }

    RowState with(Request next) {
        return new RowState(chat, next, countdown, haystack);
    }

    /** Tells of the same request as the row did before, but for a confirmation that has come to be of the past. */
    RowState after(RowState last) {
        boolean past = last.request() instanceof Request.Confirmed done
                && done.action().isSo(last.chat())
                && !done.action().isSo(chat);
        return with(past ? Request.NONE : last.request());
    }

    /** Whether what was asked for is still to be waited for, or to be seen to. */
    boolean isPendingOrFailed() {
        return request instanceof Request.Pending || request instanceof Request.Failed;
    }

    /** Whether the last action on it was taken back, or is being. */
    boolean isTakenBack() {
        return switch (request) {
            case Request.Pending(TaskAction action, long number) -> action == TaskAction.UNDO;
            case Request.Confirmed(TaskAction action, Instant at, boolean undoable) -> action == TaskAction.UNDO;
            case Request.None none -> false;
            case Request.Failed failed -> false;
        };
    }

    Sign sign() {
        return Sign.of(chat);
    }

    /** Since when a customer has waited: for the agent, or in an inactive chat; empty while nobody waits. */
    Optional<Instant> waitingSince() {
        if (chat.customerWaiting()) {
            return Optional.of(chat.lastTurn()
                    .filter(turn -> turn.speaker() == Speaker.CUSTOMER)
                    .map(Turn::first)
                    .orElse(chat.state().since()));
        }
        return chat.state() instanceof ChatState.AwaitingAgent(Instant since) ? Optional.of(since) : Optional.empty();
    }

    /** Whether it takes none of its agent's slots now. */
    boolean rests() {
        return chat.side() == Side.INACTIVE && chat.status() == AssignmentStatus.ASSIGNED;
    }

    /** How much a customer's waiting asks for attention. */
    Urgency urgency(Instant now) {
        return chat.state() instanceof ChatState.AwaitingAgent(Instant since)
                ? Urgency.of(
                        Duration.between(since, now), chat.terms().patience().value())
                : Urgency.NONE;
    }
}
