package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.engine.TaskOverride;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import dev.lull.supervision.SteppedLull;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One Lull from its start to its crash: the stepped engine, what it was told, and what it has out. */
final class Life {
    final int number;
    final int incarnation;
    final Knowledge knowledge = new Knowledge();
    final Map<TaskSid, ChatView> views = new LinkedHashMap<>();
    final Map<Long, TaskOverride> unsettled = new LinkedHashMap<>();
    final Map<TaskSid, Trace> traces = new HashMap<>();

    /** When this Lull last made a chat of each worker inactive by itself. */
    final Map<WorkerSid, Instant> lastDeactivation = new HashMap<>();

    /** How that map was before the write that is out for each task. */
    private final Map<TaskSid, Map<WorkerSid, Instant>> deactivationsBefore = new HashMap<>();

    private final Map<TaskSid, Instant> movedAt = new HashMap<>();

    /** The stage's revision when a look at everything last brought nothing new. */
    long settledAt = -1;

    private final SteppedLull lull;
    private final Plant plant;
    private final Host clock;
    private final Rules rules;
    private final Consumer<Effect> twilio;
    private final Set<TaskSid> touched = new LinkedHashSet<>();
    private Policy wanted;
    private boolean mail;
    private boolean alive = true;
    private Instant latest = Instant.MIN;

    Life(int number, int incarnation, Policy policy, Host clock, Plant plant, Rules rules, Send twilio) {
        this.number = number;
        this.incarnation = incarnation;
        this.clock = clock;
        this.plant = plant;
        this.rules = rules;
        this.twilio = effect -> twilio.send(this, effect);
        wanted = policy;
        lull = new SteppedLull(
                plant.wants(policy),
                "lull" + number,
                clock,
                clock::nanos,
                decision -> plant.records(decision, this::record),
                effect -> plant.asks(effect, this::ask, this::post),
                this::changed);
    }

    /** Remembers when this Lull last made a chat of this worker inactive by itself. */
    void noteMove(Effect.WriteTask write, ChannelPairs pairs) {
        boolean rests = write.channel().map(pairs::sideOf).equals(Optional.of(Side.INACTIVE));
        if (rests && askedFor(write.task()).isEmpty()) {
            knowledge.task(write.task()).flatMap(known -> known.assignment).ifPresent(who -> {
                deactivationsBefore.put(write.task(), Map.copyOf(lastDeactivation));
                lastDeactivation.put(who.worker(), now());
                movedAt.put(write.task(), now());
            });
        }
    }

    /** An answer that says that nothing was moved takes the move back; a lost one does not. */
    private void takeBack(TaskSid task, Answer<Task> answer) {
        Map<WorkerSid, Instant> before = deactivationsBefore.remove(task);
        Instant at = movedAt.remove(task);
        boolean moved = answer instanceof Answer.Got<Task>(Task seen)
                && seen.attributes().inactive();
        boolean mayHaveBeenSent =
                answer instanceof Answer.Unreachable<Task>(Failure why) && why != Failure.Plain.BUDGET_SPENT;
        if (before == null || at == null || moved || mayHaveBeenSent) {
            return;
        }
        for (WorkerSid worker : Set.copyOf(lastDeactivation.keySet())) {
            if (at.equals(lastDeactivation.get(worker)) && !at.equals(before.get(worker))) {
                if (before.containsKey(worker)) {
                    lastDeactivation.put(worker, before.get(worker));
                } else {
                    lastDeactivation.remove(worker);
                }
            }
        }
    }

    /** Takes a request of this Lull. */
    interface Send {
        void send(Life from, Effect effect);
    }

    Trace trace(TaskSid task) {
        return traces.computeIfAbsent(task, fresh -> new Trace());
    }

    /** Twilio's answer, or what is taken for one, to a request that was sent at {@code asked} by this Lull's clock. */
    void answer(Event event, Instant asked, String ifMatch) {
        if (!alive) {
            return;
        }
        switch (event) {
            case Event.TaskAnswered(var id, var answer) -> {
                trace(id.task()).taskRead(asked, answer);
                trace(id.task()).limited(now(), answer);
            }
            case Event.MessagesAnswered(var id, ConversationSid conversation, var answer) ->
                trace(id.task())
                        .messagesRead(
                                asked,
                                now(),
                                answer,
                                knowledge
                                        .task(id.task())
                                        .map(known -> known.word)
                                        .orElse(Knowledge.Word.NONE));
            case Event.ParticipantsAnswered none -> {}
            case Event.WriteAnswered(var id, var answer) -> {
                takeBack(id.task(), answer);
                trace(id.task()).written(now(), answer, ifMatch);
                trace(id.task()).limited(now(), answer);
            }
            case Event.TaskSeen seen -> {}
            case Event.TaskGone gone -> {}
            case Event.WorkerSeen seen -> {}
            case Event.WorkerGone gone -> {}
            case Event.MessagesSeen seen -> {}
            case Event.ConversationUnreadable none -> {}
            case Event.ClockJumped jumped -> {}
            case Event.Asked made -> {}
            case Event.PolicyChanged changed -> {}
        }
        hear(event);
        if (event instanceof Event.WriteAnswered(var id, Answer<Task> answer)) {
            rules.answered(this, id.task(), answer);
        }
    }

    void hear(Event event) {
        if (!alive) {
            return;
        }
        Instant now = now();
        if (event instanceof Event.TaskSeen seen) {
            trace(seen.task().sid()).told(seen.task());
            settledAt = -1;
        } else if (event instanceof Event.MessagesSeen) {
            settledAt = -1;
        } else if (event instanceof Event.TaskGone(TaskSid sid)) {
            trace(sid).gone();
        }
        knowledge.learn(event, now);
        concerns(event);
        if (event instanceof Event.Asked(TaskOverride request)) {
            unsettled.put(request.id(), request);
        }
        if (event instanceof Event.PolicyChanged(Policy to)) {
            wanted = to;
        }
        plant.hears(
                event instanceof Event.PolicyChanged(Policy to) ? new Event.PolicyChanged(plant.wants(to)) : event,
                this::post);
        wake();
    }

    /** Lets the engine do what is due. */
    void wake() {
        if (!alive) {
            return;
        }
        now();
        do {
            mail = false;
            lull.step();
        } while (mail);
        rules.stepped(this, touched);
        touched.clear();
    }

    private void concerns(Event event) {
        switch (event) {
            case Event.TaskSeen seen -> touched.add(seen.task().sid());
            case Event.TaskGone(TaskSid sid) -> touched.add(sid);
            case Event.WorkerSeen seen -> {}
            case Event.WorkerGone gone -> {}
            case Event.MessagesSeen(ConversationSid conversation, var page) ->
                touched.addAll(knowledge.about(conversation));
            case Event.ConversationUnreadable(ConversationSid conversation) ->
                touched.addAll(knowledge.about(conversation));
            case Event.TaskAnswered(var id, var answer) -> touched.add(id.task());
            case Event.MessagesAnswered(var id, var conversation, var answer) -> touched.add(id.task());
            case Event.ParticipantsAnswered none -> {}
            case Event.WriteAnswered(var id, var answer) -> touched.add(id.task());
            case Event.ClockJumped jumped -> touched.addAll(knowledge.tasks());
            case Event.Asked(TaskOverride request) -> touched.add(request.task());
            case Event.PolicyChanged changed -> touched.addAll(knowledge.tasks());
        }
    }

    private void post(Event event) {
        mail = true;
        lull.put(event);
    }

    private void ask(Effect effect) {
        rules.sent(this, effect);
        twilio.accept(effect);
    }

    private void record(DecisionRecord decision) {
        rules.recorded(this, decision);
    }

    private void changed(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView view) -> show(view);
                case Change.TaskUpdated(ChatView view) -> show(view);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> {
                    views.remove(sid);
                    touched.add(sid);
                }
                case Change.WorkerUpdated worker -> {}
                case Change.WorkerRemoved worker -> {}
                case Change.OverrideSettled settled -> {
                    unsettled.remove(settled.request().id());
                    trace(settled.request().task()).settled = true;
                }
                case Change.Notice notice -> {}
                case Change.PolicyApplied applied -> {}
            }
        }
    }

    private void show(ChatView view) {
        views.put(view.task(), view);
        touched.add(view.task());
    }

    /** What a supervisor has asked of this Lull for the task and has no answer to yet. */
    Optional<TaskOverride> askedFor(TaskSid task) {
        return unsettled.values().stream()
                .filter(request -> request.task().equals(task))
                .reduce((first, second) -> second);
    }

    /** What this Lull was told to want. */
    Policy policy() {
        return wanted;
    }

    Optional<Instant> nextWake() {
        return alive && plant.wakes() ? lull.nextWake() : Optional.empty();
    }

    /** The time by this Lull's clock, which its loop lets run backwards only where it was set. */
    Instant now() {
        Instant read = clock.instant();
        latest = read.isAfter(latest) || read.isBefore(latest.minusSeconds(2)) ? read : latest;
        return latest;
    }

    void crash() {
        alive = false;
    }

    boolean isAlive() {
        return alive;
    }

    @Override
    public String toString() {
        return "Lull " + number;
    }
}
