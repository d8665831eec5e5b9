package dev.lull.desktop.live;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a row says about itself. */
final class RowWords {
    /** TaskRouter ends an assigned task 24 hours after its acceptance; from then on it asks for attention. */
    private static final Duration ENDS_SOON = Duration.ofHours(2);

    private final Words words;
    private final ReasonWords reasons;
    private final GroupWords groups;

    RowWords(Words words) {
        this.words = words;
        reasons = new ReasonWords(words);
        groups = new GroupWords(words);
    }

    /** What the rows of groups say. */
    GroupWords groups() {
        return groups;
    }

    /**
     * The state, or what became of the last request. Where a customer waits there is room for how long, and none for
     * how often Lull has tried.
     */
    String state(RowState row) {
        return state(row, row.sign() != Sign.CUSTOMER_WAITING);
    }

    private String state(RowState row, boolean counted) {
        return switch (row.request()) {
            case Request.None none -> rest(row, counted);
            case Request.Pending(TaskAction action, long number) -> words.of(action.key() + ".busy");
            case Request.Confirmed(TaskAction action, Instant at, boolean undoable) -> words.of(action.key() + ".done");
            case Request.Failed(TaskAction action, String why) -> words.of(action.key() + ".failed");
        };
    }

    private String rest(RowState row, boolean counted) {
        ChatView chat = row.chat();
        if (row.sign() == Sign.HELD) {
            return held(chat);
        }
        String name = words.of(row.sign().key());
        int attempt = attempt(chat.state());
        return counted && attempt > 1 ? words.of("state.attempt", name, attempt) : name;
    }

    private String held(ChatView chat) {
        return chat.heldUntil()
                .map(end -> words.of("state.held-until", words.timeOnDay(end)))
                .orElseGet(() -> words.of("state.held"));
    }

    private static int attempt(ChatState state) {
        return switch (state) {
            case ChatState.Deactivating deactivating -> deactivating.attempt();
            case ChatState.Activating activating -> activating.attempt();
            case ChatState.AwaitingAgent awaiting -> 1;
            case ChatState.AwaitingCustomer awaiting -> 1;
            case ChatState.Inactive inactive -> 1;
            case ChatState.Unwatched unwatched -> 1;
        };
    }

    /** How long it is so, as far as that is told here; may be empty. */
    String since(RowState row, Instant now) {
        return counts(row) ? words.spans().passed(Duration.between(start(row), now)) : "";
    }

    /** When began what the state's words say: a customer has waited since the message, not since the chat rests. */
    private static Instant start(RowState row) {
        return row.waitingSince().orElse(row.chat().state().since());
    }

    /** Whether the state is told with how long it has lasted. */
    boolean counts(RowState row) {
        return row.request() instanceof Request.None
                && switch (row.sign()) {
                    case AWAITING_AGENT, INACTIVE, CUSTOMER_WAITING -> true;
                    case ACTIVATING -> row.chat().customerWaiting();
                    case AWAITING_CUSTOMER, HELD, DEACTIVATING, UNWATCHED -> false;
                };
    }

    /** Why it is so, as far as that needs saying; may be empty. */
    String why(RowState row) {
        if (row.request() instanceof Request.Failed(TaskAction action, String why)) {
            return why;
        }
        boolean saysHeld = row.sign() == Sign.HELD || !(row.request() instanceof Request.None);
        return reason(row).orElseGet(() -> row.chat().held() && !saysHeld ? held(row.chat()) : "");
    }

    /** Why the chat is as it is, one sentence. */
    Optional<String> reason(RowState row) {
        return row.chat()
                .reason()
                .map(reasons::of)
                .or(() -> row.chat().putAside() ? Optional.of(words.of("why.put-aside")) : Optional.empty());
    }

    String stateHint(RowState row) {
        Optional<String> failure = failure(row);
        if (failure.isPresent()) {
            return failure.get();
        }
        String since = words.of("hint.since", state(row, true), words.moment(start(row)));
        return reason(row).map(why -> since + "\n" + why).orElse(since);
    }

    /** What was asked for and failed, and why, in full. */
    Optional<String> failure(RowState row) {
        return row.request() instanceof Request.Failed(TaskAction action, String why)
                ? Optional.of(words.of("row.failure", words.of(action.key() + ".failed"), why))
                : Optional.empty();
    }

    String speaker(RowState row) {
        return row.chat()
                .lastTurn()
                .map(turn -> words.of(turn.speaker() == Speaker.AGENT ? "speaker.agent" : "speaker.customer"))
                .orElse("");
    }

    String lastWord(RowState row, Instant now) {
        return row.chat()
                .lastTurn()
                .map(turn -> words.spans().passed(Duration.between(turn.last(), now)))
                .orElse("");
    }

    String lastWordHint(RowState row) {
        return row.chat()
                .lastTurn()
                .map(turn ->
                        words.of("hint.last-word", speaker(row), words.moment(turn.last()), words.moment(turn.first())))
                .orElseGet(() -> words.of("hint.no-word"));
    }

    /** Empty for a row that runs down to nothing. */
    String countdown(RowState row, Instant now) {
        return row.countdown().map(down -> remaining(down, now)).orElse("");
    }

    private String remaining(Countdown down, Instant now) {
        if (down.retry()) {
            return words.of("countdown.retry", words.spans().left(down.left(now)));
        }
        return down.isOver(now) ? words.of("countdown.due") : words.spans().left(down.left(now));
    }

    String countdownHint(RowState row) {
        return row.countdown()
                .map(down -> words.of(down.retry() ? "hint.retry-at" : "hint.due-at", words.moment(down.due())))
                .orElse("");
    }

    String queue(RowState row) {
        return row.chat().queue();
    }

    String channel(RowState row) {
        return row.chat().channel().uniqueName();
    }

    /** Why somebody should see to it, and for how long that has been so; empty where nobody need. */
    String concern(RowState row, Instant now) {
        return Concern.of(row, now)
                .map(concern -> switch (concern) {
                    case CUSTOMER_WAITS, AGENT_AWAY ->
                        row.waitingSince()
                                .map(since -> words.of(
                                        "concern.since",
                                        words.of(concern.key()),
                                        words.spans().passed(Duration.between(since, now))))
                                .orElse(words.of(concern.key()));
                    case LAST_HOUR_OF_TASK -> words.of(concern.key());
                })
                .orElse(row.chat().putAside() ? words.of("concern.put-aside") : "");
    }

    String age(RowState row, Instant now) {
        return words.spans().age(Duration.between(row.chat().createdAt(), now));
    }

    String ageHint(RowState row) {
        return words.of("hint.created", words.moment(row.chat().createdAt()));
    }

    String worker(RowState row) {
        return row.chat().workerName().isEmpty()
                ? words.of("table.nobody")
                : row.chat().workerName();
    }

    String workerHint(RowState row) {
        return row.chat().agentOffline() ? words.of("hint.offline", worker(row)) : worker(row);
    }

    String customer(RowState row) {
        return row.chat().customer().isEmpty()
                ? row.chat().task().value()
                : row.chat().customer();
    }

    String customerHint(RowState row) {
        return words.of("hint.task", customer(row), row.chat().task().value());
    }

    /** The row as one sentence, for a screen reader; tells times of day, so that it need not change by the second. */
    String sentence(RowState row) {
        StringBuilder text = new StringBuilder(words.of(
                "row.sentence", workerHint(row), customer(row), row.chat().queue(), state(row, true)));
        row.chat()
                .lastTurn()
                .map(Turn::last)
                .ifPresent(at -> text.append(' ').append(words.of("row.last-word", speaker(row), words.time(at))));
        row.countdown()
                .ifPresent(down -> text.append(' ')
                        .append(words.of(down.retry() ? "row.retry" : "row.due", words.timeOnDay(down.due()))));
        if (row.request() instanceof Request.Failed(TaskAction action, String why)) {
            text.append(' ').append(why);
        } else {
            reason(row).ifPresent(why -> text.append(' ').append(why));
        }
        return text.toString();
    }

    /** Empty for a task that nobody has accepted. */
    String endsIn(RowState row, Instant now) {
        return row.chat()
                .endsAt()
                .map(end -> Duration.between(now, end))
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .map(left -> left.compareTo(ENDS_SOON) <= 0 && left.toHours() >= 1
                        ? words.of("ends.minutes", left.toMinutes())
                        : words.spans().age(left))
                .orElse("");
    }

    /** Whether TaskRouter ends it so soon that somebody should look. */
    static boolean endsSoon(RowState row, Instant now) {
        return row.chat()
                .endsAt()
                .filter(end -> !end.isAfter(now.plus(ENDS_SOON)))
                .isPresent();
    }

    String endsHint(RowState row) {
        return row.chat()
                .endsAt()
                .map(end -> words.of("hint.ends", words.moment(end)))
                .orElse("");
    }

    String priority(RowState row) {
        return words.of("table.priority.value", row.chat().priority());
    }

    /** How long ago Twilio confirmed the row; empty while that is not known. */
    String dataAge(Optional<Instant> confirmed, Instant now) {
        return confirmed
                .map(at -> words.spans().passed(Duration.between(at, now)))
                .orElse("");
    }

    String dataAgeHint(Optional<Instant> confirmed, Instant now) {
        return confirmed
                .map(at -> words.of("hint.confirmed", words.length(Duration.between(at, now)), words.moment(at)))
                .orElseGet(() -> words.of("hint.unconfirmed"));
    }
}
