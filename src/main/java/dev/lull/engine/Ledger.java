package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All chats of a workspace: takes one event at a time and says what is to be done, what readers should see and when
 * to be woken next. Mutable and deterministic; belongs to one thread.
 */
public final class Ledger {
    private static final String STALE = "Twilio's answer is older than what it had told before.";

    private final ChatRules rules;
    private final Map<TaskSid, Chat> chats = new HashMap<>();
    private final Map<ConversationSid, Set<TaskSid>> byConversation = new HashMap<>();
    private final Crews crews = new Crews();
    private final Set<Identity> agents = new HashSet<>();
    private final Alarms alarms = new Alarms();
    private final Board board = new Board();
    private final Departed departed = new Departed();
    private Rulebook book;

    /** @param instance this Lull's name in stamps and records, at most 8 characters */
    public Ledger(Policy policy, String instance) {
        book = new Rulebook(policy);
        rules = new ChatRules(instance);
    }

    /** Takes one event. {@code now} is server time and never runs backwards. */
    public Outcome apply(Event event, Instant now) {
        Collector out = new Collector();
        switch (event) {
            case Event.TaskSeen seen -> taskSeen(seen, now, out);
            case Event.TaskGone(TaskSid sid) -> remove(sid, now, out);
            case Event.WorkerSeen seen -> workerSeen(seen, now, out);
            case Event.WorkerGone(WorkerSid sid) -> workerGone(sid, now, out);
            case Event.MessagesSeen(ConversationSid conversation, MessagePage page) ->
                tell(conversation, now, out, chat -> read(chat, page));
            case Event.ConversationUnreadable(ConversationSid conversation) ->
                tell(conversation, now, out, chat -> Reading.IMPOSSIBLE);
            case Event.TaskAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, now, out, chat -> new ChatEvent.TaskAnswered(id.serial(), answer));
            case Event.MessagesAnswered(RequestId id, ConversationSid conversation, Answer<MessagePage> answer) ->
                answered(id, now, out, chat -> new ChatEvent.MessagesAnswered(id.serial(), read(chat, answer)));
            case Event.WriteAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, now, out, chat -> new ChatEvent.WriteAnswered(id.serial(), answer));
            case Event.ClockJumped(Duration by) -> clockJumped(by, now, out);
            case Event.Asked(TaskOverride request) -> asked(request, now, out);
            case Event.PolicyChanged(Policy changed) -> policyChanged(changed, now, out);
        }
        fillSlots(now, out);
        return out.outcome();
    }

    /** Looks at every chat whose time has come. */
    public Outcome wake(Instant now) {
        Collector out = new Collector();
        for (TaskSid sid : alarms.due(now)) {
            Chat chat = chats.get(sid);
            if (chat != null) {
                step(chat, new ChatEvent.Woken(), now, out);
            }
        }
        fillSlots(now, out);
        return out.outcome();
    }

    /** When {@link #wake} should next be called; empty while nothing waits for its time. */
    public Optional<Instant> nextWake() {
        return alarms.next();
    }

    /** Everything as readers see it now; the policy comes first. */
    public List<Change> everything() {
        List<Change> all = new ArrayList<>(board.everything());
        all.addFirst(new Change.PolicyApplied(book.policy()));
        return List.copyOf(all);
    }

    public Policy policy() {
        return book.policy();
    }

    private void taskSeen(Event.TaskSeen seen, Instant now, Collector out) {
        Task task = seen.task();
        Chat chat = chats.get(task.sid());
        if (chat != null && task.createdAt().isAfter(chat.task().createdAt())) {
            // The workspace was made anew, as a simulator's is: nothing known of the former task holds.
            remove(task.sid(), now, out);
            chat = null;
        }
        if (task.status().ended()) {
            if (chat == null || !chat.task().isNewerThan(task)) {
                remove(task.sid(), now, out);
                departed.add(task);
            }
            return;
        }
        if (chat == null) {
            if (departed.isLate(task)) {
                return;
            }
            chat = Chat.of(task, book.policy().conversationOf(task));
        }
        step(chat, new ChatEvent.Seen(task, seen.assignment(), seen.transferring()), now, out);
    }

    private void workerSeen(Event.WorkerSeen seen, Instant now, Collector out) {
        Worker worker = seen.worker();
        boolean news = crews.put(seen);
        // An identity stays the agent's side for good: an earlier agent's words remain an agent's words.
        worker.identity().ifPresent(agents::add);
        out.changes.addAll(board.show(Views.of(worker, seen.channels(), book.policy())));
        if (news) {
            out.freed.add(worker.sid());
            for (Chat chat : List.copyOf(crews.chatsOf(worker.sid()))) {
                step(chat, new ChatEvent.Woken(), now, out);
            }
        }
    }

    private void workerGone(WorkerSid sid, Instant now, Collector out) {
        crews.remove(sid);
        out.changes.addAll(board.takeDown(sid));
        crews.chatsOf(sid).forEach(chat -> show(chat, now, out));
    }

    /** Gives each slot that has become free to the chat that has waited longest for one. */
    private void fillSlots(Instant now, Collector out) {
        while (!out.freed.isEmpty()) {
            WorkerSid worker = out.freed.removeFirst();
            crews.longestWaiting(worker).ifPresent(chat -> step(chat, new ChatEvent.SlotFreed(), now, out));
        }
    }

    private void asked(TaskOverride request, Instant now, Collector out) {
        Chat chat = chats.get(request.task());
        if (chat == null) {
            out.changes.add(new Change.OverrideSettled(
                    request,
                    new TaskOverride.Outcome.NotFound("There is no open task with this SID in this workspace.")));
        } else {
            step(chat, new ChatEvent.Asked(request), now, out);
        }
    }

    /** Forgets the versions, so that every move begins with a read. */
    private void clockJumped(Duration by, Instant now, Collector out) {
        out.changes.add(new Change.Notice(
                now,
                "This computer's clock moved by " + by.toSeconds()
                        + " s, or it slept; Lull reads each chat again before it moves it."));
        for (Chat chat : List.copyOf(chats.values())) {
            step(chat, new ChatEvent.VersionLost(), now, out);
        }
    }

    private void policyChanged(Policy changed, Instant now, Collector out) {
        book = new Rulebook(changed);
        out.changes.add(new Change.PolicyApplied(changed));
        for (Chat chat : List.copyOf(chats.values())) {
            step(chat, new ChatEvent.Woken(), now, out);
        }
        for (Event.WorkerSeen seen : crews.all()) {
            out.changes.addAll(board.show(Views.of(seen.worker(), seen.channels(), changed)));
        }
    }

    private void tell(ConversationSid conversation, Instant now, Collector out, Function<Chat, Reading> reading) {
        for (TaskSid sid : List.copyOf(byConversation.getOrDefault(conversation, Set.of()))) {
            Chat chat = chats.get(sid);
            if (chat != null) {
                step(chat, new ChatEvent.Noticed(reading.apply(chat)), now, out);
            }
        }
    }

    private interface ChatEventMaker {
        ChatEvent of(Chat chat);
    }

    /** An answer about a task that is gone concerns nobody. */
    private void answered(RequestId id, Instant now, Collector out, ChatEventMaker maker) {
        Chat chat = chats.get(id.task());
        if (chat != null) {
            step(chat, maker.of(chat), now, out);
        }
    }

    /** An answer that is older than what is known says nothing, so that it decides nothing. */
    private Answer<Reading> read(Chat chat, Answer<MessagePage> answer) {
        return answer instanceof Answer.Got<MessagePage>(MessagePage page)
                        && page.newestIndex() < chat.reading().newestIndex()
                ? new Answer.Unreachable<>(STALE)
                : answer.map(page -> read(chat, page));
    }

    private Reading read(Chat chat, MessagePage page) {
        return Turns.read(chat.reading(), page, agents, book.policy().bots());
    }

    private void step(Chat before, ChatEvent event, Instant now, Collector out) {
        Decision decision = rules.decide(before, event, book, crews, now);
        Chat chat = decision.chat();
        out.take(decision);
        index(before, chat);
        chats.put(chat.task().sid(), chat);
        if (decision.gone() || chat.task().status().ended()) {
            remove(chat.task().sid(), now, out);
            return;
        }
        notePace(chat, decision, now);
        if (isActive(before) && !isActive(chat)) {
            chat.assignment().ifPresent(who -> out.freed.add(who.worker()));
        }
        alarms.set(chat.task().sid(), Alarms.timeFor(chat, book, now), Crews.waitingSince(chat));
        show(chat, now, out);
    }

    private void notePace(Chat chat, Decision decision, Instant now) {
        boolean deactivates = chat.move()
                .filter(move -> move.kind() == MoveKind.DEACTIVATE && !move.forced())
                .isPresent();
        if (deactivates && decision.effects().stream().anyMatch(Effect.WriteTask.class::isInstance)) {
            crews.deactivated(chat, now);
        }
    }

    private boolean isActive(Chat chat) {
        return chat.side(book.policy()) == Side.ACTIVE;
    }

    private void remove(TaskSid sid, Instant now, Collector out) {
        Chat chat = chats.remove(sid);
        if (chat == null) {
            return;
        }
        out.take(rules.end(chat, book, crews, now));
        departed.add(chat.task());
        alarms.set(sid, Optional.empty(), now);
        chat.conversation().ifPresent(key -> drop(byConversation, key, sid));
        crews.remove(chat);
        chat.assignment().ifPresent(who -> out.freed.add(who.worker()));
        out.changes.addAll(board.takeDown(sid));
    }

    private void index(Chat before, Chat now) {
        TaskSid sid = now.task().sid();
        if (!chats.containsKey(sid) || !before.conversation().equals(now.conversation())) {
            before.conversation().ifPresent(key -> drop(byConversation, key, sid));
            now.conversation()
                    .ifPresent(key -> byConversation
                            .computeIfAbsent(key, fresh -> new LinkedHashSet<>())
                            .add(sid));
        }
        if (!before.assignment().equals(now.assignment())) {
            crews.remove(before);
        }
        crews.put(now);
    }

    private static <K> void drop(Map<K, Set<TaskSid>> index, K key, TaskSid sid) {
        index.computeIfPresent(key, (same, tasks) -> {
            tasks.remove(sid);
            return tasks.isEmpty() ? null : tasks;
        });
    }

    private void show(Chat chat, Instant now, Collector out) {
        out.changes.addAll(board.show(Views.of(chat, crews.of(chat), book, now)));
    }

    /** Gathers what several steps bring. */
    private static final class Collector {
        private final List<Effect> effects = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<DecisionRecord> records = new ArrayList<>();
        private final List<WorkerSid> freed = new ArrayList<>();

        void take(Decision decision) {
            effects.addAll(decision.effects());
            records.addAll(decision.records());
            decision.settled().forEach(done -> changes.add(new Change.OverrideSettled(done.request(), done.outcome())));
        }

        Outcome outcome() {
            return new Outcome(List.copyOf(effects), List.copyOf(changes), List.copyOf(records));
        }
    }
}
