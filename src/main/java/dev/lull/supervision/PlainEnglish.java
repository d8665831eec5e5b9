package dev.lull.supervision;

import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.Failure;
import dev.lull.engine.MoveKind;
import dev.lull.engine.News;
import dev.lull.engine.Reason;
import dev.lull.engine.Refusal;
import dev.lull.engine.Standstill;
import dev.lull.model.PairClashException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the terminal, the log and the audit say, in full sentences. The window has words of its own. */
public final class PlainEnglish {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PlainEnglish() {}

    public static String of(Reason reason) {
        return switch (reason) {
            case Standstill standstill -> of(standstill);
            case Refusal refusal -> of(refusal);
            case Failure failure -> of(failure);
        };
    }

    public static String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Plain plain -> of(plain);
            case Trouble.NamedInPart(Trouble.Missing missing) ->
                "The account is named only in part: set "
                        + switch (missing) {
                            case ACCOUNT -> "TWILIO_ACCOUNT_SID (or --account).";
                            case SECRET -> "TWILIO_API_SECRET, the secret of the API key.";
                            case KEY -> "TWILIO_API_KEY (or --api-key), the key that TWILIO_API_SECRET belongs to.";
                            case KEY_AND_SECRET -> "TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_AUTH_TOKEN.";
                        };
            case Trouble.WithTwilio(Failure why) -> of(why);
            case Trouble.NoSimulator(String said) -> said;
            case Trouble.OddWorkspace(String named) ->
                "A workspace SID looks like WS and 32 hex digits; \"" + named + "\" is none.";
            case Trouble.UnknownWorkspace(String sid) ->
                "The account has no workspace " + sid + "; check the workspace SID and the account.";
            case Trouble.SeveralWorkspaces(List<String> all) ->
                "The account has several workspaces; name one of them with --workspace: " + String.join(", ", all)
                        + ".";
            case Trouble.OtherAccount(String owner, String named) ->
                "The credentials belong to the account " + owner + ", not to " + named + ".";
            case Trouble.LostTasks(List<String> pairs, int tasks, String example) ->
                "The pairs " + String.join(", ", pairs) + " share an inactive channel, and of the tasks there " + tasks
                        + " do not say where they came from (say " + example
                        + "); bring those back by hand first, or give each pair an inactive channel of its own.";
            case Trouble.OddVariable(String name, String said, String example) ->
                "The environment's " + name + " says \"" + said + "\", which is not understood: write it like "
                        + example + " and start Lull again.";
            case Trouble.OddPair(String named) ->
                "The channel pair \"" + named + "\" must look like chat=inactive_chat.";
            case Trouble.UnknownChannel(String named, List<String> there) ->
                "The workspace has no task channel " + named
                        + ", which a channel pair names (--pair, or LULL_CHANNEL_PAIRS in the environment); it has "
                        + String.join(", ", there) + ".";
            case Trouble.Clash(PairClashException.Kind kind, String channel) ->
                "The channel " + channel + " "
                        + switch (kind) {
                            case OWN_PARTNER -> "cannot be its own inactive channel.";
                            case IN_TWO_PAIRS -> "stands in two pairs; it can have one inactive channel only.";
                            case ON_BOTH_SIDES ->
                                "is active in one pair and inactive in another; it can be only one of them.";
                        };
        };
    }

    private static String of(Trouble.Plain plain) {
        return switch (plain) {
            case NO_ADDRESS -> "The API address must look like http://127.0.0.1:8080.";
            case NO_TASK_ROUTER -> "Twilio has no TaskRouter at this address.";
            case NO_WORKSPACE -> "The account has no TaskRouter workspace; check the account SID.";
            case NO_PAIR ->
                "The workspace has no channel for inactive chats: create a task channel named inactive_chat"
                        + " beside chat in TaskRouter, or name a pair of your own with --pair ACTIVE=INACTIVE.";
            case NO_OTHER_ACCOUNT -> "No account can be opened here; start Lull with one.";
            case MISTAKE -> "Lull made a mistake while it opened the workspace; its log says more.";
        };
    }

    public static String of(Mishap mishap) {
        return switch (mishap) {
            case Mishap.SetAside(Path settings, Path kept) ->
                "The settings in " + settings + " could not be understood: they were kept as " + kept.getFileName()
                        + ", and the defaults hold.";
            case Mishap.Unreadable(Path settings) ->
                "The settings in " + settings + " cannot be read, so the defaults hold and nothing is stored: "
                        + "allow Lull to read and write that folder.";
            case Mishap.Unwritable(Path settings) ->
                "The settings could not be written to " + settings + "; they hold until Lull ends. "
                        + "Free some space or allow Lull to write there.";
            case Mishap.NotUnderstood(String key, Optional<String> workspace) ->
                "The stored " + key + workspace.map(name -> " of " + name).orElse("")
                        + " is not understood, so the default holds; choose it again.";
            case Mishap.AuditUnwritable(Path folder, String failure) ->
                "The audit in " + folder + " cannot be written (" + failure + "); supervision goes on without it.";
        };
    }

    public static String of(News news) {
        return switch (news) {
            case News.ClockMoved(Duration by) ->
                "This computer's clock moved by " + by.toSeconds()
                        + " s, or it slept; Lull reads each chat again before it moves it.";
            case News.ClockDiffers(Duration ahead) ->
                "This computer's clock is " + ahead.abs().toSeconds() + " s "
                        + (ahead.isNegative() ? "ahead of" : "behind")
                        + " Twilio's; Lull goes by Twilio's. Set the computer's clock right.";
            case News.Unsupervised(Instant from, Instant to) ->
                "Not supervised from " + from.truncatedTo(ChronoUnit.SECONDS) + " to "
                        + to.truncatedTo(ChronoUnit.SECONDS)
                        + "; customers who wrote meanwhile are brought back first.";
        };
    }

    private static String of(Standstill standstill) {
        return switch (standstill) {
            case Standstill.Unwatched(ChatState.Why why) -> of(why);
            case Standstill.SwitchedOff off -> of(off);
            case Standstill.Paced(Duration each) ->
                "It waits its turn: one chat of an agent each " + each.toSeconds() + " s.";
            case Standstill.NoCapacity(String worker, String inactive) ->
                worker + " has no capacity on " + inactive + "; raise it to let chats rest there.";
            case Standstill.Full(String worker, String inactive, int assigned, int configured) ->
                worker + "'s " + inactive + " is full (" + assigned + " of " + configured + ").";
            case Standstill.HardLimit(long active) ->
                "The agent has " + active + " active chats, the hard limit; it comes back as soon as one ends.";
            case Standstill.BroughtBack() ->
                "Another program or person brought it back though nobody had written; Lull lets it be for a while.";
            case Standstill.ActivatedByHand() ->
                "A supervisor made it active; its timeout runs afresh in this Lull, since its attributes are full.";
            case Standstill.UnreadableBefore() ->
                "Its messages could not be read now and then; Lull lets it be for a while.";
            case Standstill.MarkedWronglyAgain() ->
                "Another program marks it wrongly again and again; Lull mends that a little later each time.";
            case Standstill.AgentUnknown() -> "It is not known yet which agent has it.";
        };
    }

    private static String of(ChatState.Why why) {
        return switch (why) {
            case NO_CONVERSATION -> "The task names no conversation.";
            case UNMAPPED_CHANNEL -> "Its channel has no inactive channel paired with it.";
            case NOT_ACCEPTED -> "No agent has accepted it yet.";
            case WRAPPING_UP -> "The agent is wrapping up.";
            case CONVERSATION_UNREADABLE -> "Twilio does not let its conversation be read, or knows none of that SID.";
            case MESSAGES_NOT_READ -> "Its messages have not been read yet.";
            case UNKNOWN_STATUS -> "Its assignment status is not one that Lull knows.";
        };
    }

    private static String of(Standstill.SwitchedOff off) {
        String mode = switch (off.mode()) {
            case ON -> "Automation is on";
            case DRY_RUN -> "Dry run";
            case OFF -> "Automation is off";
            case EMERGENCY_STOP -> "Lull writes nothing at present";
        };
        return mode + ": " + wanted(off.move(), off.cause()) + ".";
    }

    private static String wanted(MoveKind move, Cause cause) {
        return switch (move) {
            case DEACTIVATE -> "it would be made inactive now";
            case ACTIVATE ->
                cause == Cause.CUSTOMER_WROTE
                        ? "the customer wrote and waits to be brought back"
                        : "it would be brought back now";
            case MARK -> "its inactive mark would be repaired now";
        };
    }

    private static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Plain plain -> of(plain);
            case Refusal.NotPaired(String channel) ->
                "The channel " + channel + " is not paired with an inactive channel.";
            case Refusal.NoWayHome(String active, String inactive) ->
                "The task's attributes have no room to note that it came from " + active + ", and other channels share "
                        + inactive + ".";
            case Refusal.NotAccepted(var status) ->
                "Only a chat that an agent has accepted can be made inactive; this one is "
                        + status.name().toLowerCase(Locale.ROOT) + ".";
            case Refusal.Held(Optional<Instant> until) ->
                "The chat is held"
                        + until.map(at -> " until " + CLOCK.format(at)).orElse("") + "; release it first.";
        };
    }

    private static String of(Refusal.Plain plain) {
        return switch (plain) {
            case ALREADY_SO -> "It was so already.";
            case NO_SUCH_TASK -> "There is no open task with this SID in this workspace.";
            case TASK_ENDED -> "The task has ended.";
            case TRANSFERRING -> "The chat is being transferred.";
            case NO_CONVERSATION -> "The task names no conversation, so nobody could tell when the customer is back.";
            case CUSTOMER_WROTE -> "The customer has written since this was asked for, so the chat is left as it is.";
            case HOLD_NOT_ACCEPTED -> "Only a chat that an agent has accepted can be held.";
            case HOLD_NO_OBJECT -> "The task's attributes are no JSON object, so a hold cannot be noted in them.";
            case FORCE_NO_ROOM ->
                "Its customer waits, and the task's attributes have no room left to say that it is to rest all the same"
                        + " (4,096 characters at most).";
            case HOLD_NO_ROOM -> "The task's attributes have no room left for a hold (4,096 characters at most).";
            case NOTHING_TO_UNDO -> "There is nothing to undo for this chat.";
            case MOVED_ON -> "The chat has moved on since, so it is left as it is.";
            case CLOSED -> "Lull was closed.";
        };
    }

    private static String of(Failure failure) {
        return switch (failure) {
            case Failure.Plain plain -> of(plain);
            case Failure.Refused(String said) -> "Twilio refused: " + said + ".";
            case Failure.Forbidden(String said) -> "Twilio does not let these credentials do this: " + said + ".";
            case Failure.Unusable(Optional<String> host, int status) ->
                "Twilio" + at(host) + " answered with an error (" + status + ").";
            case Failure.Unreachable(Optional<String> host, Failure.Cut cut) ->
                "Twilio could not be reached" + at(host) + ": " + of(cut) + ".";
            case Failure.Unreadable(Optional<String> host) ->
                "Twilio" + at(host) + " gave an answer that cannot be read.";
            case Failure.WorkspaceGone(String sid) -> "The workspace " + sid + " is not there any more.";
            case Failure.WriteLost(Reason why) -> of(why) + " It may have taken effect.";
        };
    }

    private static String of(Failure.Plain plain) {
        return switch (plain) {
            case WRONG_CREDENTIALS ->
                "Twilio did not accept the credentials; check the account SID, the API key and its secret.";
            case SLOW_DOWN -> "Twilio asks to slow down (429 or 503).";
            case CROWDED -> "Others keep changing this task.";
            case CONVERSATION_GONE -> "The task's conversation does not exist any more.";
            case STALE -> "Twilio's answer is older than what it had told before.";
            case STAYED -> "TaskRouter took the move and left the task where it was.";
            case NO_VERSION -> "Twilio sent no version for the task, so nothing can be written safely.";
            case NO_ROOM -> "The task's attributes have no room left (4,096 characters at most).";
            case BUDGET_SPENT -> "Lull's own request budget was used up; raise its rate or wait.";
            case CLOSING -> "Lull is being closed.";
            case MISTAKE -> "Lull made a mistake of its own; its log says more.";
            case ENDED -> "Lull has failed and looks after nothing any more: start it again. Its log says more.";
        };
    }

    private static String of(Failure.Cut cut) {
        return switch (cut) {
            case NO_ANSWER_IN_TIME -> "no answer in time";
            case UNKNOWN_NAME -> "its name is not known here";
            case NO_WAY -> "there is no way to it";
            case CONNECTION_REFUSED -> "connection refused";
            case NOT_SECURE -> "no secure connection could be made";
            case ENDED_HERE -> "the request was ended here";
            case CLOSED_HERE -> "the connection was closed here";
            case LOST -> "the connection was lost";
        };
    }

    private static String at(Optional<String> host) {
        return host.map(name -> " at " + name).orElse("");
    }
}
