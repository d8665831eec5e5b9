package dev.lull.simulator.traffic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.conversations.ConversationState;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskStatus;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.world.World;
import java.util.Optional;

/** A chat between a customer and the worker who holds its task, as both see it. */
record Chat(World world, String taskSid, String conversationSid, String customer) {

    /** The chat that a task is about, if it has a conversation that still exists. */
    static Optional<Chat> of(World world, Task task) {
        ObjectNode attributes = JsonText.object(task.attributes());
        String conversation = attributes.path("conversationSid").asText("");
        return world.conversations()
                .find(conversation)
                .map(_ -> new Chat(
                        world,
                        task.sid(),
                        conversation,
                        attributes.path("customerAddress").asText("")));
    }

    /** Whether a worker is chatting with the customer. */
    boolean isOpen() {
        return world.workspace()
                        .tasks()
                        .find(taskSid)
                        .filter(task -> task.status() == TaskStatus.ASSIGNED)
                        .isPresent()
                && world.conversations()
                        .find(conversationSid)
                        .filter(found -> found.state() != ConversationState.CLOSED)
                        .isPresent();
    }

    /** The worker who holds the task. */
    Optional<Worker> agent() {
        return world.workspace()
                .reservations()
                .holderOf(taskSid)
                .map(Reservation::workerSid)
                .flatMap(world.workspace().workers()::find);
    }

    /** The worker joins the conversation, unless it has. */
    void agentJoins() {
        agent().map(Identity::of)
                .filter(identity -> !identity.isEmpty())
                .filter(identity -> world.conversations().participants().of(conversationSid).stream()
                        .noneMatch(present -> present.author().equals(identity)))
                .ifPresent(identity -> world.conversations()
                        .participants()
                        .add(conversationSid, Fields.of("Identity", identity), Origin.CLIENT));
    }

    void agentWrites(String text) {
        agent().map(Identity::of).ifPresent(identity -> write(identity, text));
    }

    void customerWrites(String text) {
        write(customer, text);
    }

    /** A bot replies at once to whatever is written. */
    void botWrites() {
        write("FlexBot", "Thank you, your message has been received.");
    }

    /**
     * The worker hands the chat on, as Twilio's chat transfer does: a new task on the active channel with the attributes
     * copied, whatever they are, and the old task completed.
     */
    void transfer() {
        Task old = world.workspace().tasks().get(taskSid);
        ObjectNode attributes = JsonText.object(old.attributes()).put("transferredFrom", taskSid);
        String channel = attributes.path("channelType").asText().equals("sms") ? "sms" : "chat";
        agent().map(Identity::of)
                .flatMap(identity -> world.conversations().participants().of(conversationSid).stream()
                        .filter(present -> present.identity().equals(identity))
                        .findAny())
                .ifPresent(leaving ->
                        world.conversations().participants().delete(conversationSid, leaving.sid(), Origin.CLIENT));
        if (attributes.toString().length() <= JsonText.MAX_ATTRIBUTES) {
            world.workspace().tasks().create(Fields.of("TaskChannel", channel, "Attributes", attributes.toString()));
            world.workspace()
                    .tasks()
                    .update(taskSid, Fields.of("AssignmentStatus", "completed", "Reason", "transferred"));
        }
    }

    /** The worker offers the task to the others of its queue: a transfer of the same task. */
    void offerToOthers() {
        Task task = world.workspace().tasks().get(taskSid);
        world.workspace().transfers().begin(Fields.of("TaskSid", taskSid, "To", task.queueSid(), "Mode", "COLD"));
    }

    private void write(String author, String text) {
        world.conversations().messages().add(conversationSid, Fields.of("Author", author, "Body", text), Origin.CLIENT);
    }

    void wrapUp() {
        world.workspace().tasks().update(taskSid, Fields.of("AssignmentStatus", "wrapping", "Reason", "resolved"));
    }

    /** The worker completes the task, wherever it stands, and the conversation is closed. */
    void complete() {
        world.workspace()
                .tasks()
                .find(taskSid)
                .filter(task -> task.status() == TaskStatus.ASSIGNED || task.status() == TaskStatus.WRAPPING)
                .ifPresent(_ -> world.workspace()
                        .tasks()
                        .update(taskSid, Fields.of("AssignmentStatus", "completed", "Reason", "resolved")));
        world.conversations()
                .find(conversationSid)
                .ifPresent(_ ->
                        world.conversations().update(conversationSid, Fields.of("State", "closed"), Origin.CLIENT));
    }

    /** The conversation is forgotten. */
    void forget() {
        world.conversations()
                .find(conversationSid)
                .ifPresent(_ -> world.conversations().delete(conversationSid, Origin.CLIENT));
    }
}
