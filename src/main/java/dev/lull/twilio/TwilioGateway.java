package dev.lull.twilio;

import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.taskrouter.v1.workspace.TaskUpdater;
import dev.lull.engine.Answer;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Sid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Gateway;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The verbs over twilio-java, one request each. */
final class TwilioGateway implements Gateway {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Line line;
    private final String workspace;

    TwilioGateway(Line line, String workspace) {
        this.line = line;
        this.workspace = workspace;
    }

    @Override
    public Answer<Task> readTask(TaskSid task) {
        return named(
                task,
                () -> line.ask(
                        client -> Tasks.of(com.twilio.rest.taskrouter.v1.workspace.Task.fetcher(workspace, task.value())
                                .fetchWithResponse(client))));
    }

    @Override
    public Answer<MessagePage> readMessages(ConversationSid conversation) {
        return named(
                conversation,
                () -> line.ask(client -> Messages.of(Message.reader(conversation.value())
                        .setOrder(Message.OrderType.DESC)
                        .setPageSize((long) Messages.PAGE)
                        .firstPage(client))));
    }

    @Override
    public Answer<List<Participant>> readParticipants(ConversationSid conversation) {
        return named(
                conversation,
                () -> line.ask(client -> Participants.of(
                        com.twilio.rest.conversations.v1.conversation.Participant.reader(conversation.value())
                                .setPageSize((long) Participants.PAGE)
                                .firstPage(client))));
    }

    @Override
    public Answer<Task> writeTask(
            TaskSid task, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch) {
        return named(
                task,
                () -> line.ask(client -> {
                    // twilio-java sends the tag as it is given; quoted is how Twilio itself writes it.
                    TaskUpdater update = com.twilio.rest.taskrouter.v1.workspace.Task.updater(workspace, task.value())
                            .setIfMatch('"' + ifMatch + '"');
                    channel.map(TaskChannelSid::value).ifPresent(update::setTaskChannel);
                    attributes.map(TaskAttributes::json).ifPresent(update::setAttributes);
                    return Tasks.of(update.updateWithResponse(client));
                }));
    }

    /** twilio-java puts a name into the path as it is, and people write what they like into attributes. */
    private static <T> Answer<T> named(Sid sid, Supplier<Answer<T>> request) {
        return NAME.matcher(sid.value()).matches() ? request.get() : new Answer.Missing<>();
    }
}
