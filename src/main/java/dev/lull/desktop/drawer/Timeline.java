package dev.lull.desktop.drawer;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import dev.lull.supervision.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened to a chat, in words: who wrote when, and which moves were made, why and by whom. */
final class Timeline {
    private final Words words;

    private record Happening(Instant at, String what) {}

    Timeline(Words words) {
        this.words = words;
    }

    /** The newest first. */
    List<Details.Entry> of(Story story) {
        List<Happening> all = new ArrayList<>();
        story.turns().forEach(turn -> all.add(new Happening(turn.first(), wrote(turn))));
        story.decisions().forEach(decision -> all.add(new Happening(decision.at(), decided(decision))));
        return all.stream().sorted(Comparator.comparing(Happening::at)).toList().reversed().stream()
                .map(each -> new Details.Entry(words.time(each.at()), words.moment(each.at()), each.what()))
                .toList();
    }

    private String wrote(Turn turn) {
        String who = words.of(turn.speaker() == Speaker.AGENT ? "timeline.agent-wrote" : "timeline.customer-wrote");
        return turn.first().equals(turn.last()) ? who : words.of("timeline.until", who, words.time(turn.last()));
    }

    private String decided(DecisionRecord decision) {
        List<String> said = new ArrayList<>();
        said.add(words.of("timeline.decision", words.of(key(decision.move())), words.of(key(decision.phase()))));
        said.add(words.of(key(decision.cause())));
        decision.reason().ifPresent(said::add);
        decision.answer().map(new ReasonWords(words)::of).ifPresent(said::add);
        decision.latency().ifPresent(time -> said.add(words.of("timeline.latency", time.toMillis())));
        if (decision.attempt() > 1) {
            said.add(words.of("timeline.attempt", decision.attempt()));
        }
        said.add(words.of("timeline.instance", decision.instance()));
        return String.join(" · ", said);
    }

    private static String key(MoveKind move) {
        return switch (move) {
            case DEACTIVATE -> "timeline.deactivate";
            case ACTIVATE -> "timeline.activate";
            case MARK -> "timeline.mark";
        };
    }

    private static String key(DecisionRecord.Phase phase) {
        return switch (phase) {
            case DECIDED -> "timeline.decided";
            case REHEARSED -> "timeline.rehearsed";
            case DONE -> "timeline.done";
            case WITHDRAWN -> "timeline.withdrawn";
            case CHANGED_MEANWHILE -> "timeline.changed-meanwhile";
            case REFUSED -> "timeline.refused";
            case POSTPONED -> "timeline.postponed";
        };
    }

    private static String key(Cause cause) {
        return switch (cause) {
            case SILENCE -> "cause.silence";
            case CUSTOMER_WROTE -> "cause.customer-wrote";
            case AGENT_WROTE -> "cause.agent-wrote";
            case SPEAKER_UNKNOWN -> "cause.speaker-unknown";
            case NOT_WITH_AN_AGENT -> "cause.not-with-an-agent";
            case WRONG_MARK -> "cause.wrong-mark";
            case FOREIGN_STAMP -> "cause.foreign-stamp";
            case STALE_HOLD -> "cause.stale-hold";
            case WRAP_UP -> "cause.wrap-up";
            case SUPERVISOR -> "cause.supervisor";
        };
    }
}
