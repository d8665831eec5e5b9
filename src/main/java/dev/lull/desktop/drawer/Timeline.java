package dev.lull.desktop.drawer;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
import dev.lull.engine.TaskOverride;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import dev.lull.supervision.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        Undertaking.of(story.decisions())
                .forEach(done -> all.add(new Happening(done.last().at(), undertaken(done))));
        return all.stream().sorted(Comparator.comparing(Happening::at)).toList().reversed().stream()
                .map(each -> new Details.Entry(words.time(each.at()), words.moment(each.at()), each.what()))
                .toList();
    }

    private String wrote(Turn turn) {
        String who = words.of(turn.speaker() == Speaker.AGENT ? "timeline.agent-wrote" : "timeline.customer-wrote");
        return turn.first().equals(turn.last()) ? who : words.of("timeline.until", who, words.time(turn.last()));
    }

    private String undertaken(Undertaking undertaking) {
        DecisionRecord last = undertaking.last();
        List<String> said = new ArrayList<>();
        said.add(outcome(last));
        said.add(last.request()
                .flatMap(TaskOverride::by)
                .map(person -> words.of("timeline.asked-by", person))
                .orElseGet(() -> words.of(key(last.cause()))));
        last.request().flatMap(TaskOverride::reason).ifPresent(said::add);
        undertaking.obstacles().stream().map(new ReasonWords(words)::of).forEach(said::add);
        last.latency().ifPresent(time -> said.add(words.of("timeline.latency", time.toMillis())));
        if (last.attempt() > 1) {
            said.add(words.of("timeline.attempt", last.attempt()));
        }
        said.add(words.of("timeline.instance", last.instance()));
        return String.join(" · ", said);
    }

    private String outcome(DecisionRecord decision) {
        return switch (decision.phase()) {
            case DONE -> name(decision, ".done");
            case DECIDED -> open(decision, "timeline.decided");
            case REHEARSED -> open(decision, "timeline.rehearsed");
            case WITHDRAWN -> open(decision, "timeline.withdrawn");
            case CHANGED_MEANWHILE -> open(decision, "timeline.changed-meanwhile");
            case REFUSED -> open(decision, "timeline.refused");
            case POSTPONED -> open(decision, "timeline.postponed");
        };
    }

    private String open(DecisionRecord decision, String how) {
        return words.of("timeline.decision", name(decision, ""), words.of(how));
    }

    /** @param form of the name: empty, or {@code .done} */
    private String name(DecisionRecord decision, String form) {
        return decision.request()
                .map(request -> asked(request.action(), form))
                .orElseGet(() -> words.of(key(decision.move()) + form));
    }

    private String asked(TaskOverride.Action action, String form) {
        return switch (action) {
            case TaskOverride.Action.ForceActive() -> words.of("timeline.activate" + form);
            case TaskOverride.Action.ForceInactive() -> words.of("timeline.deactivate" + form);
            case TaskOverride.Action.Hold(Optional<Instant> until) ->
                until.map(end -> words.of("timeline.hold-until" + form, words.timeOnDay(end)))
                        .orElseGet(() -> words.of("timeline.hold" + form));
            case TaskOverride.Action.Release() -> words.of("timeline.release" + form);
            case TaskOverride.Action.Undo() -> words.of("timeline.undo" + form);
        };
    }

    private static String key(MoveKind move) {
        return switch (move) {
            case DEACTIVATE -> "timeline.deactivate";
            case ACTIVATE -> "timeline.activate";
            case MARK -> "timeline.mark";
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
