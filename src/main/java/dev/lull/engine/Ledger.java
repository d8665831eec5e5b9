package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All chats of a workspace: takes one event at a time and says what is to be done, what readers should see and when
 * to be woken next. Mutable and deterministic; belongs to one thread.
 */
public final class Ledger {
    private final ChatRules rules;
    private final Map<TaskSid, Chat> chats = new HashMap<>();
    private final Map<ConversationSid, Set<TaskSid>> byConversation = new HashMap<>();
    private final Map<WorkerSid, Set<TaskSid>> byWorker = new HashMap<>();
    private final Map<WorkerSid, Event.WorkerSeen> workers = new HashMap<>();
    private final Set<Identity> agents = new HashSet<>();
    private final Alarms alarms = new Alarms();
    private final Board board = new Board();
    private Policy policy;

    /** @param instance this Lull's name in stamps and records, at most 8 characters */
    public Ledger(Policy policy, String instance) {
        this.policy = policy;
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
            case Event.MessagesSeen(ConversationSid conversation, MessagePage page) -> {
                for (TaskSid sid : List.copyOf(byConversation.getOrDefault(conversation, Set.of()))) {
                    Chat chat = chats.get(sid);
                    if (chat != null) {
                        step(chat, new ChatEvent.Noticed(read(chat, page)), now, out);
                    }
                }
            }
            case Event.TaskAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, now, out, chat -> new ChatEvent.TaskAnswered(id.serial(), answer));
            case Event.MessagesAnswered(RequestId id, ConversationSid conversation, Answer<MessagePage> answer) ->
                answered(
                        id,
                        now,
                        out,
                        chat -> new ChatEvent.MessagesAnswered(id.serial(), answer.map(page -> read(chat, page))));
            case Event.WriteAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, now, out, chat -> new ChatEvent.WriteAnswered(id.serial(), answer));
            case Event.Asked(TaskOverride request) -> asked(request, now, out);
            case Event.PolicyChanged(Policy changed) -> policyChanged(changed, now, out);
        }
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
        return out.outcome();
    }

    /** When {@link #wake} should next be called; empty while nothing waits for its time. */
    public Optional<Instant> nextWake() {
        return alarms.next();
    }

    /** Everything as readers see it now. */
    public List<Change> everything() {
        return board.everything();
    }

    public Policy policy() {
        return policy;
    }

    private void taskSeen(Event.TaskSeen seen, Instant now, Collector out) {
        Task task = seen.task();
        if (task.status().ended()) {
            Chat known = chats.get(task.sid());
            if (known == null || !known.task().isNewerThan(task)) {
                remove(task.sid(), now, out);
            }
            return;
        }
        Chat chat = chats.get(task.sid());
        if (chat == null) {
            chat = Chat.of(task, policy.conversationOf(task));
        }
        step(chat, new ChatEvent.Seen(task, seen.assignment(), seen.transferring()), now, out);
    }

    private void workerSeen(Event.WorkerSeen seen, Instant now, Collector out) {
        Worker worker = seen.worker();
        Event.WorkerSeen before = workers.put(worker.sid(), seen);
        // An identity stays the agent's side for good: an earlier agent's words remain an agent's words.
        worker.identity().ifPresent(agents::add);
        out.changes.addAll(board.show(Views.of(worker, seen.channels(), policy)));
        if (before == null || !before.worker().equals(worker)) {
            showTasksOf(worker.sid(), now, out);
        }
    }

    private void workerGone(WorkerSid sid, Instant now, Collector out) {
        workers.remove(sid);
        out.changes.addAll(board.takeDown(sid));
        showTasksOf(sid, now, out);
    }

    private void asked(TaskOverride request, Instant now, Collector out) {
        Chat chat = chats.get(request.task());
        if (chat == null) {
            out.changes.add(new Change.OverrideSettled(
                    request,
                    new TaskOverride.Outcome.NotFound(
                            "There is no open task " + request.task() + " in this workspace.")));
        } else {
            step(chat, new ChatEvent.Asked(request), now, out);
        }
    }

    private void policyChanged(Policy changed, Instant now, Collector out) {
        policy = changed;
        out.changes.add(new Change.PolicyApplied(changed));
        for (Chat chat : List.copyOf(chats.values())) {
            step(chat, new ChatEvent.Woken(), now, out);
        }
        for (Event.WorkerSeen seen : workers.values()) {
            out.changes.addAll(board.show(Views.of(seen.worker(), seen.channels(), policy)));
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

    private Reading read(Chat chat, MessagePage page) {
        return Turns.read(chat.reading(), page, agents, policy.bots());
    }

    private void step(Chat before, ChatEvent event, Instant now, Collector out) {
        Decision decision = rules.decide(before, event, policy, now);
        Chat chat = decision.chat();
        out.take(decision);
        index(before, chat);
        chats.put(chat.task().sid(), chat);
        if (decision.gone() || chat.task().status().ended()) {
            remove(chat.task().sid(), now, out);
            return;
        }
        alarms.set(chat.task().sid(), Alarms.timeFor(chat, policy, now));
        show(chat, now, out);
    }

    private void remove(TaskSid sid, Instant now, Collector out) {
        Chat chat = chats.remove(sid);
        if (chat == null) {
            return;
        }
        out.take(rules.end(chat, policy, now));
        alarms.set(sid, Optional.empty());
        chat.conversation().ifPresent(key -> drop(byConversation, key, sid));
        chat.assignment().ifPresent(who -> drop(byWorker, who.worker(), sid));
        out.changes.addAll(board.takeDown(sid));
    }

    private void index(Chat before, Chat now) {
        TaskSid sid = now.task().sid();
        boolean known = chats.containsKey(sid);
        if (!known || !before.conversation().equals(now.conversation())) {
            before.conversation().ifPresent(key -> drop(byConversation, key, sid));
            now.conversation()
                    .ifPresent(key -> byConversation
                            .computeIfAbsent(key, fresh -> new LinkedHashSet<>())
                            .add(sid));
        }
        if (!known || !before.assignment().equals(now.assignment())) {
            before.assignment().ifPresent(who -> drop(byWorker, who.worker(), sid));
            now.assignment()
                    .ifPresent(who -> byWorker.computeIfAbsent(who.worker(), fresh -> new LinkedHashSet<>())
                            .add(sid));
        }
    }

    private static <K> void drop(Map<K, Set<TaskSid>> index, K key, TaskSid sid) {
        index.computeIfPresent(key, (same, tasks) -> {
            tasks.remove(sid);
            return tasks.isEmpty() ? null : tasks;
        });
    }

    private void showTasksOf(WorkerSid worker, Instant now, Collector out) {
        byWorker.getOrDefault(worker, Set.of()).stream()
                .map(chats::get)
                .filter(Objects::nonNull)
                .forEach(chat -> show(chat, now, out));
    }

    private void show(Chat chat, Instant now, Collector out) {
        Worker worker = chat.assignment()
                .map(who -> workers.get(who.worker()))
                .map(Event.WorkerSeen::worker)
                .orElse(null);
        out.changes.addAll(board.show(Views.of(chat, worker, policy, now)));
    }

    /** Gathers what several steps bring. */
    private static final class Collector {
        private final List<Effect> effects = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<DecisionRecord> records = new ArrayList<>();

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
