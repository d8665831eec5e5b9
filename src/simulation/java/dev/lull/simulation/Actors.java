package dev.lull.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Side;
import dev.lull.model.TaskChannel;
import dev.lull.simulation.Stage.Chat;
import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.ReservationStatus;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Customers, agents, bots and other programs: they do what the script says, where the workspace lets them. */
final class Actors {
    private static final List<String> NOTES =
            List.of("12.50", "\"Zoë — \\u00e9\"", "1e3", "null", "[1,2.0]", "{\"a\":0.10}");

    private final Stage stage;

    Actors(Stage stage) {
        this.stage = stage;
    }

    /** What was done, in words; empty where it could not be done. */
    Optional<String> play(Happening happening) {
        Dice dice = new Dice(happening.dice());
        try {
            if (happening.kind() == Happening.Kind.CHAT_ARRIVES) {
                return Optional.of(arrive(dice, Dice.of(happening.dice(), 1)));
            }
            if (happening.kind() == Happening.Kind.WORKER_ACTIVITY
                    || happening.kind() == Happening.Kind.WORKER_CAPACITY) {
                return Optional.of(worker(happening.kind(), dice));
            }
            return happening.chat() < stage.chats.size()
                    ? play(happening.kind(), stage.chats.get(happening.chat()), dice)
                    : Optional.empty();
        } catch (Refusal no) {
            return Optional.empty();
        }
    }

    private Optional<String> play(Happening.Kind kind, Chat chat, Dice dice) {
        String name = "chat " + chat.number();
        return switch (kind) {
            case CUSTOMER_WRITES -> write(chat, chat.customer(), "the customer of " + name + " writes");
            case AGENT_WRITES ->
                holder(chat)
                        .flatMap(held ->
                                write(chat, author(held.workerName(), dice), "the agent of " + name + " writes"));
            case COLLEAGUE_WRITES ->
                write(chat, author(dice.one(Stage.WORKERS), dice), "some worker writes in " + name);
            case BOT_WRITES ->
                write(chat, dice.chance(0.5) ? Stage.BOT : "bot@lull.example", "the bot writes in " + name);
            case SYSTEM_WRITES -> write(chat, "system", "a notice is written in " + name);
            case BOT_FLOODS -> {
                for (int i = 0; i < 60; i++) {
                    write(chat, Stage.BOT, "");
                }
                yield Optional.of("the bot writes 60 messages in " + name);
            }
            case COMPANY_WRITES ->
                stage.companyIn(new ConversationSid(chat.conversation()))
                        .flatMap(company -> write(chat, company.other(), "somebody else writes in " + name));
            case WRAPS_UP -> status(chat, "wrapping", "the agent of " + name + " begins to wrap up");
            case COMPLETES -> status(chat, "completed", name + " is completed");
            case CANCELED -> status(chat, "canceled", name + " is canceled");
            case TRANSFER_BEGINS -> Optional.of(transfer(chat, dice));
            case TRANSFER_ENDS -> callOff(chat);
            case MESSAGE_DELETED -> delete(chat, dice);
            case CONVERSATION_CLOSES -> {
                stage.close(new ConversationSid(chat.conversation()));
                yield Optional.of("the conversation of " + name + " cannot be read any more");
            }
            case CONVERSATION_OPENS -> {
                stage.open(new ConversationSid(chat.conversation()));
                yield Optional.of("the conversation of " + name + " can be read");
            }
            case OTHERS_WRITE -> Optional.of(note(chat, dice));
            case STAMP_COPIED -> Optional.of(copyStamp(chat, dice));
            case TASK_COPIED -> Optional.of(copyTask(chat, dice));
            case MOVED_BY_HAND -> Optional.of(move(chat, dice));
            case CHAT_ARRIVES,
                    WORKER_ACTIVITY,
                    WORKER_CAPACITY,
                    TIMEOUT_CHANGED,
                    POLICY_CHANGED,
                    MODE_CHANGED,
                    OVERRIDE,
                    OVERRIDE_UNDONE,
                    CRASH,
                    RESTART,
                    CLOCK_JUMPS -> Optional.empty();
        };
    }

    private String arrive(Dice dice, Dice company) {
        int number = stage.chats.size();
        Conversation conversation = stage.world.conversations().create(Fields.of(), Origin.CLIENT);
        boolean sms = dice.chance(0.3);
        String customer = sms ? "+1555" + (1_000_000 + number) : "web-" + number;
        ObjectNode attributes = JsonText.newObject()
                .put("conversationSid", conversation.sid())
                .put("customerName", "Customer " + number)
                .put("channelType", sms ? "sms" : "web");
        boolean wordy = dice.chance(0.1);
        if (wordy) {
            attributes.put("notes", "x".repeat(3700 + dice.below(280)));
        }
        if (stage.accompanied && !wordy) {
            accompany(number, conversation.sid(), attributes, sms, customer, company);
        }
        if (dice.chance(0.9)) {
            say(conversation.sid(), customer);
        }
        Task task = stage.world
                .workspace()
                .tasks()
                .create(Fields.of("TaskChannel", sms ? "sms" : "chat", "Attributes", attributes.toString()));
        stage.opened(new Chat(number, task.sid(), conversation.sid(), customer));
        return "chat " + number + " arrives";
    }

    /** Somebody writes beside the customer; most tasks then name the address that their customer writes from. */
    private void accompany(
            int number, String conversation, ObjectNode attributes, boolean sms, String customer, Dice dice) {
        Company.draw(number, customer, sms, dice).ifPresent(company -> {
            boolean named = dice.chance(0.8);
            if (named) {
                attributes.put("customerAddress", customer);
            }
            stage.joins(new ConversationSid(conversation), company, named ? Set.of(Identity.of(customer)) : Set.of());
        });
    }

    /** A worker answers an offer. */
    Optional<String> answer(String reservation, boolean accepts) {
        try {
            Reservation offered = stage.world.workspace().reservations().get(reservation);
            if (offered.status() != ReservationStatus.PENDING) {
                return Optional.empty();
            }
            stage.world
                    .workspace()
                    .reservations()
                    .update(reservation, Fields.of("ReservationStatus", accepts ? "accepted" : "rejected"));
            return Optional.of(
                    offered.workerName() + (accepts ? " accepts " : " rejects ") + stage.nameOf(offered.taskSid()));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private Optional<Reservation> holder(Chat chat) {
        return stage.world.workspace().reservations().holderOf(chat.task());
    }

    /** An identity is written in one of two ways. */
    private static String author(String worker, Dice dice) {
        return dice.chance(0.5) ? worker + "@lull.example" : worker + "_40lull_2Eexample";
    }

    private Optional<String> write(Chat chat, String author, String words) {
        say(chat.conversation(), author);
        return Optional.of(words);
    }

    private void say(String conversation, String author) {
        stage.world.conversations().messages().add(conversation, Fields.of("Author", author), Origin.CLIENT);
    }

    private Optional<String> status(Chat chat, String status, String words) {
        update(chat, Fields.of("AssignmentStatus", status));
        return Optional.of(words);
    }

    private void update(Chat chat, Fields fields) {
        stage.world.workspace().tasks().update(chat.task(), fields);
    }

    private Task task(Chat chat) {
        return stage.world.workspace().tasks().get(chat.task());
    }

    /** TaskRouter's own transfer: the task goes to whoever accepts it, on the channel it is on. */
    private String transfer(Chat chat, Dice dice) {
        boolean queue = dice.chance(0.3);
        String to = queue
                ? stage.world.workspace().queues().queues().iterator().next().sid()
                : dice.one(stage.workers);
        stage.world
                .workspace()
                .transfers()
                .begin(Fields.of("TaskSid", chat.task(), "To", to, "Mode", dice.chance(0.5) ? "WARM" : "COLD"));
        return "chat " + chat.number() + " is being transferred to " + (queue ? "the queue" : stage.nameOf(to));
    }

    private Optional<String> callOff(Chat chat) {
        return stage.transferOf(chat.task()).map(transfer -> {
            stage.world.workspace().transfers().cancel(transfer.sid());
            return "the transfer of chat " + chat.number() + " is called off";
        });
    }

    private Optional<String> delete(Chat chat, Dice dice) {
        List<dev.lull.simulator.conversations.Message> all =
                List.copyOf(stage.world.conversations().messages().of(chat.conversation()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        dev.lull.simulator.conversations.Message which = dice.chance(0.7) ? all.getLast() : dice.one(all);
        stage.world.conversations().messages().delete(chat.conversation(), which.sid(), Origin.CLIENT);
        return Optional.of("message " + which.index() + " of chat " + chat.number() + " is deleted");
    }

    private String note(Chat chat, Dice dice) {
        ObjectNode attributes = JsonText.object(task(chat).attributes());
        String key = "note" + dice.below(4);
        attributes.remove(key);
        String others = attributes.toString();
        // As text, since a number like 12.50 would not survive a tree of doubles.
        String raw = others.substring(0, others.length() - 1) + ",\"" + key + "\":" + dice.one(NOTES) + "}";
        update(chat, Fields.of("Attributes", raw));
        return "another program writes " + key + " into chat " + chat.number();
    }

    /** Another program lays one task's marks over another's, as a careless transfer does. */
    private String copyStamp(Chat chat, Dice dice) {
        ObjectNode attributes = JsonText.object(task(chat).attributes());
        Chat other = dice.one(stage.chats);
        ObjectNode from = JsonText.object(task(other).attributes());
        attributes.put("inactive", 1);
        if (from.has("lull")) {
            attributes.set("lull", from.get("lull"));
        } else if (dice.chance(0.5)) {
            attributes
                    .putObject("lull")
                    .put("task", other.task())
                    .put("last", 0)
                    .putObject("hold")
                    .put("by", "x");
        }
        update(chat, Fields.of("Attributes", attributes.toString()));
        return "the marks of chat " + other.number() + " are copied to chat " + chat.number();
    }

    /** A transfer as Flex does it: a new task for the same conversation, with the attributes of the old one. */
    private String copyTask(Chat chat, Dice dice) {
        Task old = task(chat);
        ObjectNode attributes = JsonText.object(old.attributes()).put("inactive", 1);
        TaskChannel now = stage.port.channel(old.channelSid());
        TaskChannel home = stage.pairs.of(now.sid()).map(pair -> pair.active()).orElse(now);
        if (dice.chance(0.5) && old.status() == TaskStatus.ASSIGNED) {
            status(chat, "completed", "");
        }
        Task copy = stage.world
                .workspace()
                .tasks()
                .create(Fields.of("TaskChannel", home.uniqueName(), "Attributes", attributes.toString()));
        int number = stage.chats.size();
        stage.opened(new Chat(number, copy.sid(), chat.conversation(), chat.customer()));
        return "chat " + number + " is made of chat " + chat.number() + " with all its attributes";
    }

    private String move(Chat chat, Dice dice) {
        TaskChannel now = stage.port.channel(task(chat).channelSid());
        boolean rests = stage.pairs.sideOf(now.sid()) == Side.INACTIVE;
        String to = dice.chance(0.1)
                ? "inactive_sms"
                : stage.pairs
                        .of(now.sid())
                        .map(pair -> rests ? pair.active() : pair.inactive())
                        .orElse(now)
                        .uniqueName();
        update(chat, Fields.of("TaskChannel", to));
        return "somebody moves chat " + chat.number() + " to " + to + " by hand";
    }

    private String worker(Happening.Kind kind, Dice dice) {
        String sid = dice.one(stage.workers);
        if (kind == Happening.Kind.WORKER_CAPACITY) {
            String channel = dice.one(List.of("chat", "sms", "inactive_chat", "inactive_sms"));
            int slots = dice.below(9);
            stage.slots(sid, channel, slots);
            return stage.nameOf(sid) + " has " + slots + " slots of " + channel;
        }
        String activity = dice.chance(0.7) ? "Available" : "Offline";
        stage.world.workspace().workers().update(sid, Fields.of("ActivitySid", stage.activity(activity)));
        return stage.nameOf(sid) + " is " + activity;
    }
}
