package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Event;
import dev.lull.engine.TaskOverride;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.policy.Policy;
import dev.lull.supervision.PlainEnglish;
import java.util.Locale;
import java.util.function.Function;

/** Puts into words what a Lull is told and what it decides. */
final class Words {
    private Words() {}

    static String of(Task task, Stage stage) {
        return stage.nameOf(task.sid().value()) + " is "
                + task.status().name().toLowerCase(Locale.ROOT) + " on "
                + task.channel().uniqueName() + ", version " + task.etag().orElse("?")
                + (task.attributes().inactive() ? ", inactive: 1" : "")
                + task.attributes()
                        .stamp()
                        .map(stamp -> ", " + of(stamp, stage))
                        .orElse("");
    }

    private static String of(Stamp stamp, Stage stage) {
        StringBuilder words =
                new StringBuilder("stamp of " + stage.nameOf(stamp.task().value()));
        stamp.last().ifPresent(last -> words.append(" last ").append(last));
        stamp.force()
                .ifPresent(force -> words.append(" forced ")
                        .append(force.what())
                        .append(" at ")
                        .append(force.at()));
        stamp.hold()
                .ifPresent(hold -> words.append(" held until ")
                        .append(hold.until().map(Object::toString).orElse("released")));
        return words.toString();
    }

    static String of(Event event, Stage stage) {
        return switch (event) {
            case Event.TaskSeen seen -> of(seen.task(), stage) + (seen.transferring() ? ", being transferred" : "");
            case Event.TaskGone gone -> stage.nameOf(gone.task().value()) + " is gone";
            case Event.WorkerSeen seen ->
                seen.worker().name() + " is " + seen.worker().activity();
            case Event.WorkerGone gone -> stage.nameOf(gone.worker().value()) + " is gone";
            case Event.MessagesSeen(ConversationSid conversation, MessagePage page) ->
                "in the conversation of " + stage.nameOf(conversation) + ": " + of(page);
            case Event.ConversationUnreadable(ConversationSid conversation) ->
                "the conversation of " + stage.nameOf(conversation) + " cannot be read";
            case Event.TaskAnswered(var id, Answer<Task> answer) ->
                "read of " + stage.nameOf(id.task().value()) + ": " + of(answer, task -> of(task, stage));
            case Event.MessagesAnswered(var id, var conversation, Answer<MessagePage> answer) ->
                "read of the messages of " + stage.nameOf(id.task().value()) + ": " + of(answer, Words::of);
            case Event.ParticipantsAnswered(var id, var conversation, var answer) ->
                "read of the participants of " + stage.nameOf(id.task().value()) + ": "
                        + of(answer, all -> all.size() + " of them");
            case Event.WriteAnswered(var id, Answer<Task> answer) ->
                "write to " + stage.nameOf(id.task().value()) + ": " + of(answer, task -> of(task, stage));
            case Event.ClockJumped jumped -> "the clock jumped by " + jumped.by();
            case Event.Asked(TaskOverride request) ->
                "a supervisor asks for " + stage.nameOf(request.task().value()) + ": " + request.action();
            case Event.PolicyChanged(Policy policy) ->
                "the timeout is " + policy.timeout().toSeconds() + " s and automation is " + policy.automation();
        };
    }

    private static String of(MessagePage page) {
        return page.newestFirst().isEmpty()
                ? "no message"
                : of(page.newestFirst().getFirst());
    }

    private static String of(Message message) {
        return "message " + message.index() + " of " + message.author() + " at " + message.at();
    }

    private static <T> String of(Answer<T> answer, Function<T, String> words) {
        return answer instanceof Answer.Got<T>(T value) ? words.apply(value) : answer.toString();
    }

    static String of(DecisionRecord decision, Stage stage) {
        return decision.phase() + " " + decision.move() + " of "
                + stage.nameOf(decision.task().value()) + " because of " + decision.cause() + " from "
                + decision.from() + " to " + decision.to() + ", attempt " + decision.attempt()
                + decision.answer()
                        .map(why -> " (" + PlainEnglish.of(why) + ")")
                        .orElse("");
    }
}
