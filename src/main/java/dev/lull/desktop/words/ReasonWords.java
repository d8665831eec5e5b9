package dev.lull.desktop.words;

import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.Failure;
import dev.lull.engine.MoveKind;
import dev.lull.engine.News;
import dev.lull.engine.Reason;
import dev.lull.engine.Refusal;
import dev.lull.engine.Standstill;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.PairClashException;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why something is as it is, or was not done, in full sentences. What Twilio itself said is quoted as it is. */
public final class ReasonWords {
    private final Words words;

    public ReasonWords(Words words) {
        this.words = words;
    }

    public String of(Reason reason) {
        return switch (reason) {
            case Standstill standstill -> of(standstill);
            case Refusal refusal -> of(refusal);
            case Failure failure -> of(failure);
        };
    }

    public String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Plain plain -> words.of(words.key("trouble", plain));
            case Trouble.NamedInPart(Trouble.Missing missing) ->
                words.of("trouble.named-in-part", words.of(words.key("missing", missing)));
            case Trouble.WithTwilio(Failure why) -> of(why);
            case Trouble.NoSimulator(String said) -> words.of("trouble.no-simulator", said);
            case Trouble.OddWorkspace(String named) -> words.of("trouble.odd-workspace", named);
            case Trouble.UnknownWorkspace(String sid) -> words.of("trouble.unknown-workspace", sid);
            case Trouble.SeveralWorkspaces(List<String> all) ->
                words.of("trouble.several-workspaces", String.join(", ", all));
            case Trouble.OtherAccount(String owner, String named) -> words.of("trouble.other-account", owner, named);
            case Trouble.LostTasks(List<String> pairs, int tasks, String example) ->
                words.of("trouble.lost-tasks", String.join(", ", pairs), tasks, example);
            case Trouble.OddVariable(String name, String said, String example) ->
                words.of("trouble.odd-variable", name, said, example);
            case Trouble.OddPair(String named) -> words.of("trouble.odd-pair", named);
            case Trouble.UnknownChannel(String named, List<String> there) ->
                words.of("trouble.unknown-channel", named, String.join(", ", there));
            case Trouble.Clash(PairClashException.Kind kind, String channel) ->
                words.of(words.key("clash", kind), channel);
        };
    }

    public String of(Mishap mishap) {
        return switch (mishap) {
            case Mishap.SetAside(Path settings, Path kept) ->
                words.of("mishap.set-aside", settings.toString(), kept.toString());
            case Mishap.Unreadable(Path settings) -> words.of("mishap.unreadable", settings.toString());
            case Mishap.Unwritable(Path settings) -> words.of("mishap.unwritable", settings.toString());
            case Mishap.NotUnderstood value -> words.of("mishap.not-understood", nameOf(value));
            case Mishap.AuditUnwritable(Path folder, String failure) ->
                words.of("mishap.audit", folder.toString(), failure);
        };
    }

    /** How a person finds the value. */
    public String nameOf(Mishap.NotUnderstood value) {
        return value.workspace()
                .map(workspace -> words.of("mishap.value-of", value.key(), workspace))
                .orElse(value.key());
    }

    public String of(News news) {
        return switch (news) {
            case News.ClockMoved(Duration by) ->
                words.of(by.isNegative() ? "news.clock-moved-back" : "news.clock-moved", words.length(by.abs()));
            case News.ClockDiffers(Duration ahead) ->
                words.of(
                        ahead.isNegative() ? "news.clock-ahead" : "news.clock-behind",
                        words.length(Duration.ofSeconds(ahead.abs().toSeconds())));
            case News.Unsupervised(Instant from, Instant to) ->
                words.of("news.unsupervised", words.moment(from), words.moment(to));
        };
    }

    private String of(Standstill standstill) {
        return switch (standstill) {
            case Standstill.Unwatched(ChatState.Why why) -> words.of(words.key("unwatched", why));
            case Standstill.SwitchedOff off ->
                words.of(words.key("switched-off", off.mode()), words.of(wanted(off.move(), off.cause())));
            case Standstill.Paced(Duration each) -> words.of("standstill.paced", words.length(each));
            case Standstill.NoCapacity(String worker, String inactive) ->
                words.of("standstill.no-capacity", worker, inactive);
            case Standstill.Full(String worker, String inactive, int assigned, int configured) ->
                words.of("standstill.full", worker, inactive, assigned, configured);
            case Standstill.HardLimit(long active) -> words.of("standstill.hard-limit", active);
            case Standstill.BroughtBack() -> words.of("standstill.brought-back");
            case Standstill.ActivatedByHand() -> words.of("standstill.activated-by-hand");
            case Standstill.UnreadableBefore() -> words.of("standstill.unreadable-before");
            case Standstill.MarkedWronglyAgain() -> words.of("standstill.marked-wrongly");
            case Standstill.AgentUnknown() -> words.of("standstill.agent-unknown");
        };
    }

    private static String wanted(MoveKind move, Cause cause) {
        return switch (move) {
            case DEACTIVATE -> "wanted.deactivate";
            case ACTIVATE -> cause == Cause.CUSTOMER_WROTE ? "wanted.customer-wrote" : "wanted.activate";
            case MARK -> "wanted.mark";
        };
    }

    private String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Plain plain -> words.of(words.key("refusal", plain));
            case Refusal.NotPaired(String channel) -> words.of("refusal.not-paired", channel);
            case Refusal.NoWayHome(String active, String inactive) -> words.of("refusal.no-way-home", active, inactive);
            case Refusal.NotAccepted(AssignmentStatus status) ->
                words.of("refusal.not-accepted", words.of(words.key("assignment", status)));
            case Refusal.Held(Optional<Instant> until) ->
                until.map(at -> words.of("refusal.held-until", words.timeOnDay(at)))
                        .orElseGet(() -> words.of("refusal.held"));
        };
    }

    private String of(Failure failure) {
        return switch (failure) {
            case Failure.Plain plain -> words.of(words.key("failure", plain));
            case Failure.Refused(String said) -> words.of("failure.refused", said);
            case Failure.Forbidden(String said) -> words.of("failure.forbidden", said);
            case Failure.Unusable(Optional<String> host, int status) ->
                words.of("failure.unusable", at(host), String.valueOf(status));
            case Failure.Unreachable(Optional<String> host, Failure.Cut cut) ->
                words.of("failure.unreachable", at(host), words.of(words.key("cut", cut)));
            case Failure.Unreadable(Optional<String> host) -> words.of("failure.unreadable", at(host));
            case Failure.WorkspaceGone(String sid) -> words.of("failure.workspace-gone", sid);
            case Failure.WriteLost(Reason why) -> words.of("failure.write-lost", of(why));
        };
    }

    private String at(Optional<String> host) {
        return host.map(name -> words.of("failure.twilio-at", name)).orElseGet(() -> words.of("failure.twilio"));
    }
}
