package dev.lull.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.Answer;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lulls with a defect: the seed plugin's (D…), and others that a hurried change could bring. */
enum Variant {
    /** D1: the timer is not cancelled when the customer replies. */
    TIMER_NEVER_CANCELLED(() -> new Hides(page -> hideAfterAgent(page))),
    /** D3: what the customer writes while a deactivation is in flight is lost. */
    DEAF_WHILE_MOVING(DeafWhileMoving::new),
    /** D4: nothing that has to survive a restart is written into the task. */
    NO_STAMP(() -> new Writes((write, seen) -> with(write, strip(write, "lull")))),
    /** D5: the agent's own message in an inactive chat does not bring it back. */
    AGENT_STAYS_AWAY(() -> new Plant() {
        @Override
        public Policy wants(Policy policy) {
            return policy.withAgentReactivates(false);
        }
    }),
    /** D6: everything is written twice, without looking. */
    WRITES_TWICE(WritesTwice::new),
    /** D7: no alarm ever rings. */
    TIMER_LOST(() -> new Plant() {
        @Override
        public boolean wakes() {
            return false;
        }
    }),
    /** D8: a task that is being wrapped up is taken for an assigned one. */
    WRAPPING_IS_ASSIGNED(() -> new Tasks(Variant::assigned)),
    /** D9: it is not noticed that a task has ended. */
    ENDS_UNNOTICED(EndsUnnoticed::new),
    /** D11: wrong marks are left as they are. */
    MARKS_LEFT(() -> new Writes((write, seen) -> write.channel().isPresent() ? Optional.of(write) : Optional.empty())),
    /** D12: no If-Match: the last write wins. */
    LAST_WRITE_WINS(() -> new Writes((write, seen) -> Optional.of(new Effect.WriteTask(
            write.id(), write.channel(), write.attributes(), Plant.NEWEST, write.urgency(), write.latest())))),
    /** D13: a deactivation that failed is swallowed. */
    FAILURE_SWALLOWED(FailureSwallowed::new),
    /** D14: bots count as the customer. */
    BOTS_ARE_CUSTOMERS(() -> new Plant() {
        @Override
        public Policy wants(Policy policy) {
            return policy.withBots(Set.of());
        }
    }),
    /** D15: nobody knows who did what. */
    NOTHING_RECORDED(() -> new Plant() {
        @Override
        public void records(DecisionRecord decision, Consumer<DecisionRecord> audit) {}
    }),
    /** Before the write nothing is read: it decides on old knowledge. */
    NO_READ_BEFORE(() -> new AnswersItself(true)),
    /** After the move the messages are not read once more. */
    NO_READ_AFTER(() -> new AnswersItself(false)),
    /** The whole attributes are written from an old copy. */
    OLD_COPY(() -> new Writes((write, seen) -> write.attributes().isEmpty()
            ? Optional.of(write)
            : with(write, over(seen.first(write.task()), write.attributes().get())))),
    /** A write whose answer was lost is sent again at once. */
    RESENDS_BLINDLY(ResendsBlindly::new),
    /** Off, dry run and emergency stop are not obeyed. */
    MODE_IGNORED(() -> new Plant() {
        @Override
        public Policy wants(Policy policy) {
            return policy.withAutomation(dev.lull.policy.Automation.ON);
        }
    }),
    /** Transfers are not seen. */
    TRANSFERS_UNSEEN(() -> new Plant() {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            engine.accept(
                    event instanceof Event.TaskSeen seen
                            ? new Event.TaskSeen(seen.task(), seen.assignment(), false)
                            : event);
        }
    }),
    /** The customer is not heard at all once the chat is inactive. */
    CUSTOMER_UNHEARD(() -> new Hides(Variant::agentsOnly));

    // Every call makes a plant of its own: nothing is shared.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Plant> plants;

    Variant(Supplier<Plant> plants) {
        this.plants = plants;
    }

    Supplier<Plant> plants() {
        return plants;
    }

    private static MessagePage hideAfterAgent(MessagePage page) {
        List<Message> all = page.newestFirst();
        for (int i = 0; i < all.size(); i++) {
            if (Stage.isAgent(all.get(i))) {
                return new MessagePage(all.subList(i, all.size()), page.whole());
            }
        }
        return page;
    }

    private static MessagePage agentsOnly(MessagePage page) {
        return new MessagePage(
                page.newestFirst().stream().filter(Stage::isAgent).toList(), page.whole());
    }

    private static Task assigned(Task task) {
        return task.status() == AssignmentStatus.WRAPPING
                ? new Task(
                        task.sid(),
                        task.etag(),
                        AssignmentStatus.ASSIGNED,
                        task.channel(),
                        task.queue(),
                        task.attributes(),
                        task.createdAt(),
                        task.updatedAt(),
                        task.priority())
                : task;
    }

    private static Optional<Effect.WriteTask> with(Effect.WriteTask write, Optional<TaskAttributes> attributes) {
        return Optional.of(new Effect.WriteTask(
                write.id(), write.channel(), attributes, write.ifMatch(), write.urgency(), write.latest()));
    }

    private static Optional<TaskAttributes> strip(Effect.WriteTask write, String key) {
        return write.attributes().map(attributes -> {
            ObjectNode object = Rules.object(attributes.json());
            object.remove(key);
            return TaskAttributes.of(object.toString());
        });
    }

    /** Lull's own keys laid over an old copy of all the others. */
    private static Optional<TaskAttributes> over(Optional<TaskAttributes> old, TaskAttributes now) {
        ObjectNode object = Rules.object(old.orElse(now).json());
        ObjectNode mine = Rules.object(now.json());
        object.set("inactive", mine.get("inactive"));
        if (mine.has("lull")) {
            object.set("lull", mine.get("lull"));
        } else {
            object.remove("lull");
        }
        return Optional.of(TaskAttributes.of(object.toString()));
    }

    /** What a Lull was first told of each task. */
    private static final class Seen {
        private final Map<TaskSid, TaskAttributes> first = new HashMap<>();

        Optional<TaskAttributes> first(TaskSid task) {
            return Optional.ofNullable(first.get(task));
        }
    }

    private interface Rewrite {
        Optional<Effect.WriteTask> of(Effect.WriteTask write, Seen seen);
    }

    /** Writes something else, or nothing; what is not written is answered as if it was. */
    private static final class Writes implements Plant {
        private final Rewrite rewrite;
        private final Seen seen = new Seen();
        private final Map<TaskSid, Task> tasks = new HashMap<>();

        Writes(Rewrite rewrite) {
            this.rewrite = rewrite;
        }

        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (event instanceof Event.TaskSeen told) {
                seen.first.putIfAbsent(told.task().sid(), told.task().attributes());
                tasks.put(told.task().sid(), told.task());
            }
            engine.accept(event);
        }

        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            if (!(effect instanceof Effect.WriteTask write)) {
                twilio.accept(effect);
                return;
            }
            Optional<Effect.WriteTask> changed = rewrite.of(write, seen);
            changed.ifPresent(twilio);
            if (changed.isEmpty()) {
                engine.accept(new Event.WriteAnswered(
                        write.id(),
                        new Answer.Got<>(
                                Optional.ofNullable(tasks.get(write.task())).orElseThrow())));
            }
        }
    }

    /** Makes something else of each task that it is told of. */
    private record Tasks(java.util.function.UnaryOperator<Task> made) implements Plant {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (event instanceof Event.TaskSeen seen) {
                engine.accept(new Event.TaskSeen(made.apply(seen.task()), seen.assignment(), seen.transferring()));
            } else if (event instanceof Event.TaskAnswered(var id, Answer<Task> answer)) {
                engine.accept(new Event.TaskAnswered(id, answer.map(made)));
            } else {
                engine.accept(event);
            }
        }
    }

    /** Hides some of the messages. */
    private record Hides(java.util.function.UnaryOperator<MessagePage> hidden) implements Plant {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            engine.accept(rewrite(event, hidden));
        }
    }

    private static Event rewrite(Event event, java.util.function.UnaryOperator<MessagePage> to) {
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
            return new Event.MessagesSeen(conversation, to.apply(page));
        }
        if (event instanceof Event.MessagesAnswered(var id, ConversationSid conversation, Answer<MessagePage> answer)) {
            return new Event.MessagesAnswered(id, conversation, answer.map(to));
        }
        return event;
    }

    /** Hears no message of a chat while its deactivation is written, and so never of that one. */
    private static final class DeafWhileMoving implements Plant {
        private final Set<TaskSid> moving = new HashSet<>();
        private final Map<ConversationSid, Long> missed = new HashMap<>();
        private final Map<TaskSid, ConversationSid> conversations = new HashMap<>();

        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (event instanceof Event.TaskSeen seen) {
                seen.task()
                        .attributes()
                        .text(List.of("conversationSid"))
                        .ifPresent(sid -> conversations.put(seen.task().sid(), new ConversationSid(sid)));
            }
            if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)
                    && moving.stream().anyMatch(task -> conversation.equals(conversations.get(task)))) {
                missed.put(conversation, page.newestIndex());
                return;
            }
            if (event instanceof Event.WriteAnswered(var id, var answer)) {
                moving.remove(id.task());
            }
            if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
                engine.accept(new Event.MessagesSeen(conversation, without(conversation, page)));
            } else if (event
                    instanceof
                    Event.MessagesAnswered(var id, ConversationSid conversation, Answer<MessagePage> answer)) {
                engine.accept(
                        new Event.MessagesAnswered(id, conversation, answer.map(page -> without(conversation, page))));
            } else {
                engine.accept(event);
            }
        }

        private MessagePage without(ConversationSid conversation, MessagePage page) {
            long index = missed.getOrDefault(conversation, -2L);
            return new MessagePage(
                    page.newestFirst().stream()
                            .filter(message -> message.index() != index)
                            .toList(),
                    page.whole());
        }

        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            if (effect instanceof Effect.WriteTask write && write.channel().isPresent()) {
                moving.add(write.task());
            }
            twilio.accept(effect);
        }
    }

    private static final class WritesTwice implements Plant {
        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            twilio.accept(effect);
            if (effect instanceof Effect.WriteTask write) {
                twilio.accept(new Effect.WriteTask(
                        write.id(),
                        write.channel(),
                        write.attributes(),
                        Plant.NEWEST,
                        write.urgency(),
                        write.latest()));
            }
        }
    }

    private static final class EndsUnnoticed implements Plant {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            switch (event) {
                case Event.TaskSeen seen when seen.task().status().ended() -> {}
                case Event.TaskGone gone -> {}
                case Event.TaskAnswered(var id, Answer.Missing<Task> missing) ->
                    engine.accept(new Event.TaskAnswered(id, new Answer.Unreachable<>("?")));
                case Event.WriteAnswered(var id, Answer.Missing<Task> missing) ->
                    engine.accept(new Event.WriteAnswered(id, new Answer.Unreachable<>("?")));
                default -> engine.accept(event);
            }
        }
    }

    private static final class FailureSwallowed implements Plant {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            boolean failed = event instanceof Event.WriteAnswered(var id, Answer<Task> answer)
                    && (answer instanceof Answer.Unreachable || answer instanceof Answer.Limited);
            if (!failed) {
                engine.accept(event);
            }
        }
    }

    /** Answers a read of messages with what it was last told: before a move, or after it. */
    private static final class AnswersItself implements Plant {
        private final boolean before;
        private final Map<ConversationSid, MessagePage> pages = new HashMap<>();
        private final Set<TaskSid> moved = new HashSet<>();

        AnswersItself(boolean before) {
            this.before = before;
        }

        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
                pages.put(conversation, page);
            }
            engine.accept(event);
        }

        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            if (effect instanceof Effect.WriteTask write) {
                moved.add(write.task());
            }
            if (effect instanceof Effect.ReadMessages read) {
                boolean after = moved.remove(read.id().task());
                MessagePage page = pages.get(read.conversation());
                if (after != before && page != null) {
                    engine.accept(new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(page)));
                    return;
                }
            }
            twilio.accept(effect);
        }
    }

    private static final class ResendsBlindly implements Plant {
        private final Map<TaskSid, Effect.WriteTask> last = new HashMap<>();
        private Optional<Consumer<Effect>> line = Optional.empty();

        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            line = Optional.of(twilio);
            if (effect instanceof Effect.WriteTask write) {
                last.put(write.task(), write);
            }
            twilio.accept(effect);
        }

        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (event instanceof Event.WriteAnswered(var id, Answer.Unreachable<Task> lost)
                    && last.containsKey(id.task())
                    && line.isPresent()) {
                line.get().accept(last.get(id.task()));
                return;
            }
            engine.accept(event);
        }
    }
}
