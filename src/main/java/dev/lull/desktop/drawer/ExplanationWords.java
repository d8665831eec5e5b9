package dev.lull.desktop.drawer;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Explanation;
import dev.lull.engine.Reason;
import dev.lull.model.Speaker;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a chat is as it is, in full sentences. */
final class ExplanationWords {
    private final Words words;
    private final Policy policy;
    private final ReasonWords reasons;

    /** @param policy says what Lull does by itself */
    ExplanationWords(Words words, Policy policy) {
        this.words = words;
        this.policy = policy;
        reasons = new ReasonWords(words);
    }

    String of(Explanation fact) {
        return switch (fact) {
            case Explanation.Because(Reason reason) -> reasons.of(reason);
            case Explanation.NobodySpoke() -> words.of("why.nobody-spoke");
            case Explanation.Spoke(Speaker speaker, Instant at, Duration ago) ->
                words.of(
                        speaker == Speaker.AGENT ? "why.agent-spoke" : "why.customer-spoke",
                        words.clock(at),
                        words.length(ago));
            case Explanation.NeverInactive(Level level) -> words.of("why.never-inactive", by(level));
            case Explanation.InactiveAt(Instant at, Duration in) -> inactiveAt(at, in);
            case Explanation.Countdown(Ruled<Duration> timeout, Explanation.Start start) ->
                words.of("why.countdown", words.length(timeout.value()), by(timeout.level()), start(start));
            case Explanation.OutsideHours(Instant at, Level level) ->
                words.of("why.outside-hours", words.clock(at), by(level));
            case Explanation.HoursEnded(Instant at, Level level) ->
                words.of("why.hours-ended", words.clock(at), by(level));
            case Explanation.Held(Optional<Instant> until) ->
                until.map(at -> words.of("why.held-until", words.clock(at))).orElseGet(() -> words.of("why.held"));
            case Explanation.PutAside() -> words.of("why.put-aside");
            case Explanation.InactiveSince(Instant at) -> inactiveSince(words.clock(at));
            case Explanation.AgentOffline() -> words.of("why.agent-offline");
        };
    }

    private String inactiveAt(Instant at, Duration in) {
        if (in.isZero()) {
            return words.of("why.time-up", words.clock(at));
        }
        return policy.automation().deactivates()
                ? words.of("why.inactive-in", words.clock(at), words.length(in))
                : switchedOff(words.of("wanted.inactive-in", words.clock(at), words.length(in)));
    }

    private String inactiveSince(String time) {
        if (!policy.automation().returns()) {
            return words.of("why.inactive-still", time, switchedOff(words.of("wanted.stay")));
        }
        return words.of(policy.agentReactivates() ? "why.inactive-since" : "why.inactive-since-customer", time);
    }

    private String switchedOff(String wanted) {
        return words.of(words.key("switched-off", policy.automation()), wanted);
    }

    private String start(Explanation.Start start) {
        return switch (start) {
            case Explanation.Start.MadeActive() -> words.of("start.made-active");
            case Explanation.Start.Accepted() -> words.of("start.accepted");
            case Explanation.Start.FirstReply(Level level) -> words.of("start.first-reply", by(level));
            case Explanation.Start.LastMessage() -> words.of("start.last-message");
        };
    }

    private String by(Level level) {
        return switch (level) {
            case Level.OneWorker worker -> words.of("by.worker");
            case Level.Queue(String name) -> words.of("by.queue", name);
            case Level.Pair pair -> words.of("by.pair");
            case Level.Workspace workspace -> words.of("by.workspace");
            case Level.Default nobody -> words.of("by.default");
        };
    }
}
