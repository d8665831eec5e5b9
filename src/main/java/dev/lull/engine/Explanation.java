package dev.lull.engine;

import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Ruled;
import dev.lull.policy.Terms;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fact of why a chat is as it is: which level of the policy decided, and why the deadline is what it is. Spans of
 * time are never negative.
 */
public sealed interface Explanation {
    record Because(Reason reason) implements Explanation {}

    /** Nobody but bots has written yet. */
    record NobodySpoke() implements Explanation {}

    /** Who spoke last. */
    record Spoke(Speaker speaker, Instant at, Duration ago) implements Explanation {}

    /** The timeout is off. */
    record NeverInactive(Level level) implements Explanation {}

    /** @param in zero once it is due */
    record InactiveAt(Instant at, Duration in) implements Explanation {}

    /** How long the timeout is, and from when it runs. */
    record Countdown(Ruled<Duration> timeout, Start start) implements Explanation {}

    /** The time was up outside the business hours. */
    record OutsideHours(Instant at, Level level) implements Explanation {}

    /** The time was up in business hours, and they have ended since. */
    record HoursEnded(Instant at, Level level) implements Explanation {}

    /** @param until empty for a hold without an end */
    record Held(Optional<Instant> until) implements Explanation {}

    /** A supervisor made it inactive though its customer spoke last. */
    record PutAside() implements Explanation {}

    record InactiveSince(Instant at) implements Explanation {}

    /** Bringing the chat back reaches nobody until the agent returns. */
    record AgentOffline() implements Explanation {}

    /** From when the timeout runs. */
    sealed interface Start {
        /** A supervisor made the chat active. */
        record MadeActive() implements Start {}

        /** Its present agent accepted the chat. */
        record Accepted() implements Start {}

        /** The agent's first reply since the customer wrote, as that level chose. */
        record FirstReply(Level level) implements Start {}

        record LastMessage() implements Start {}
    }

    /** The most important first. */
    static List<Explanation> of(ChatView chat, Instant now) {
        List<Explanation> said = new ArrayList<>();
        chat.reason().ifPresent(reason -> said.add(new Because(reason)));
        if (chat.lastTurn().isPresent()) {
            said.add(spoke(chat.lastTurn().get(), now));
        } else if (chat.state() instanceof ChatState.AwaitingAgent) {
            // In any other state its messages may not have been read.
            said.add(new NobodySpoke());
        }
        if (chat.state() instanceof ChatState.AwaitingCustomer waiting) {
            chat.lastTurn().ifPresent(turn -> said.addAll(countdown(chat, turn, waiting, now)));
        }
        if (chat.held()) {
            said.add(new Held(chat.heldUntil()));
        }
        if (chat.putAside()) {
            said.add(new PutAside());
        }
        if (chat.state() instanceof ChatState.Inactive(Instant since)) {
            said.add(new InactiveSince(since));
        }
        if (chat.agentOffline()) {
            said.add(new AgentOffline());
        }
        return List.copyOf(said);
    }

    private static Explanation spoke(Turn turn, Instant now) {
        return new Spoke(turn.speaker(), turn.last(), span(turn.last(), now));
    }

    private static List<Explanation> countdown(
            ChatView chat, Turn turn, ChatState.AwaitingCustomer waiting, Instant now) {
        Terms terms = chat.terms();
        Ruled<Timeout> timeout = terms.timeout();
        if (timeout.value().after().isEmpty()) {
            return List.of(new NeverInactive(timeout.level()));
        }
        Duration after = timeout.value().after().get();
        Instant from = Deadline.from(turn, chat.forcedActiveAt(), chat.acceptedAt(), terms);
        List<Explanation> said = new ArrayList<>();
        Optional<Instant> deadline = waiting.deadline();
        deadline.ifPresent(end -> said.add(new InactiveAt(end, span(now, end))));
        said.add(new Countdown(new Ruled<>(after, timeout.level()), start(chat, from, terms)));
        Instant plain = from.plus(after);
        if (deadline.filter(plain::isBefore).isPresent()) {
            Ruled<Hours> hours = terms.hours();
            boolean inHours = hours.value().firstOpenFrom(plain).equals(plain);
            said.add(inHours ? new HoursEnded(plain, hours.level()) : new OutsideHours(plain, hours.level()));
        }
        return said;
    }

    private static Start start(ChatView chat, Instant from, Terms terms) {
        if (chat.forcedActiveAt().filter(from::equals).isPresent()) {
            return new Start.MadeActive();
        }
        boolean afterTheWord =
                chat.lastTurn().filter(turn -> turn.last().isBefore(from)).isPresent();
        if (afterTheWord && chat.acceptedAt().filter(from::equals).isPresent()) {
            return new Start.Accepted();
        }
        return terms.timerStart().value() == TimerStart.FIRST_REPLY
                ? new Start.FirstReply(terms.timerStart().level())
                : new Start.LastMessage();
    }

    private static Duration span(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
