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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in words why a chat is as it is: which level of the policy decided, and why the deadline is what it is. */
public final class Explanation {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Explanation() {}

    /** Full sentences, the most important first. */
    public static List<String> of(ChatView chat, Instant now, ZoneId zone) {
        List<String> said = new ArrayList<>();
        chat.reason().ifPresent(said::add);
        chat.lastTurn()
                .ifPresentOrElse(
                        turn -> said.add(spoke(turn, now, zone)), () -> said.add("Nobody but bots has written yet."));
        if (chat.state() instanceof ChatState.AwaitingCustomer waiting) {
            chat.lastTurn().ifPresent(turn -> said.addAll(countdown(chat, turn, waiting, now, zone)));
        }
        if (chat.held()) {
            said.add("It is held"
                    + chat.heldUntil().map(until -> " until " + at(until, zone)).orElse("")
                    + ", so it is not made inactive.");
        }
        if (chat.state() instanceof ChatState.Inactive inactive) {
            said.add("It has been inactive since " + at(inactive.since(), zone)
                    + "; it comes back when the customer or the agent writes.");
        }
        if (chat.agentOffline()) {
            said.add("The agent is offline: bringing the chat back does not reach anybody until the agent returns.");
        }
        return List.copyOf(said);
    }

    private static String spoke(Turn turn, Instant now, ZoneId zone) {
        return (turn.speaker() == Speaker.AGENT ? "The agent" : "The customer") + " spoke last, at "
                + at(turn.last(), zone) + ", " + length(Duration.between(turn.last(), now)) + " ago.";
    }

    private static List<String> countdown(
            ChatView chat, Turn turn, ChatState.AwaitingCustomer waiting, Instant now, ZoneId zone) {
        Terms terms = chat.terms();
        Ruled<Timeout> timeout = terms.timeout();
        if (timeout.value().after().isEmpty()) {
            return List.of("It is never made inactive: the timeout is off" + by(timeout.level()) + ".");
        }
        Duration after = timeout.value().after().get();
        Instant from = Deadline.from(turn, chat.forcedActiveAt(), chat.acceptedAt(), terms);
        List<String> said = new ArrayList<>();
        Optional<Instant> deadline = waiting.deadline();
        deadline.ifPresent(end -> said.add("It is made inactive at " + at(end, zone)
                + (end.isAfter(now) ? ", in " + length(Duration.between(now, end)) : "") + "."));
        said.add("The timeout is " + length(after) + by(timeout.level()) + "; it runs from " + start(chat, from, terms)
                + ".");
        Instant plain = from.plus(after);
        if (deadline.filter(plain::isBefore).isPresent()) {
            Ruled<Hours> hours = terms.hours();
            boolean inHours = hours.value().firstOpenFrom(plain).equals(plain);
            said.add(
                    inHours
                            ? "Its time was up at " + at(plain, zone) + ", and the business hours" + by(hours.level())
                                    + ", have ended since."
                            : "It would have ended at " + at(plain, zone) + ", outside the business hours"
                                    + by(hours.level()) + ".");
        }
        return said;
    }

    private static String start(ChatView chat, Instant from, Terms terms) {
        if (chat.forcedActiveAt().filter(from::equals).isPresent()) {
            return "when a supervisor made the chat active";
        }
        boolean afterTheWord =
                chat.lastTurn().filter(turn -> turn.last().isBefore(from)).isPresent();
        if (afterTheWord && chat.acceptedAt().filter(from::equals).isPresent()) {
            return "when the agent accepted the chat";
        }
        return terms.timerStart().value() == TimerStart.FIRST_REPLY
                ? "the agent's first reply since the customer wrote"
                        + by(terms.timerStart().level())
                : "the agent's last message";
    }

    private static String by(Level level) {
        return switch (level) {
            case Level.OneWorker worker -> ", as chosen for this worker";
            case Level.Queue(String name) -> ", as chosen for the queue " + name;
            case Level.Pair pair -> ", as chosen for this channel";
            case Level.Workspace workspace -> ", as chosen for the workspace";
            case Level.Default nobody -> " by default";
        };
    }

    private static String at(Instant time, ZoneId zone) {
        return CLOCK.format(time.atZone(zone));
    }

    private static String length(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        String rest = seconds % 60 == 0 ? "" : " " + seconds % 60 + " s";
        return minutes < 120
                ? minutes + " min" + rest
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
