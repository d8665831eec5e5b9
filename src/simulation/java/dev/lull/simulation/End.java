package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.simulation.Port.Snapshot;
import dev.lull.supervision.SteppedLull;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold when faults have ended and everything has had time to settle. */
final class End {
    /** So much later than its deadline a chat must be inactive. */
    private static final Duration MARGIN = Duration.ofSeconds(150);
    /** What it takes to write {@code inactive} where it is not yet, in characters. */
    private static final int MARK = 14;
    /** More requests than this for one task, while nothing happens, are asked without an end. */
    private static final int PLENTY = 40;
    /** What TaskRouter refuses, or has no room, is tried again at the slowest pace, and the row says so. */
    private static final int PLENTY_WHERE_FULL = 150;

    private final Stage stage;
    private final Script script;

    End(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void check(List<Life> lives) {
        for (Snapshot now : stage.openTasks()) {
            world(lives, now);
        }
        for (Life life : lives) {
            restart(life);
            life.traces.forEach((sid, trace) -> Broken.unless(
                    trace.late <= plenty(life, sid),
                    "liveness",
                    () -> life + " has sent " + trace.late + " requests for " + stage.nameOf(sid.value())
                            + " while nothing happened"));
        }
    }

    private int plenty(Life life, TaskSid sid) {
        boolean refused =
                life.views.get(sid) != null && life.views.get(sid).reason().isPresent();
        return script.overCapacity() && !refused ? PLENTY : PLENTY_WHERE_FULL;
    }

    private void world(List<Life> lives, Snapshot now) {
        Task task = now.task();
        String name = stage.nameOf(task.sid().value());
        Side side = stage.pairs.sideOf(task.channel().sid());
        boolean returning = lives.stream().anyMatch(life -> returns(life.policy()));
        if (!returning || side == Side.UNMAPPED) {
            return;
        }
        boolean wraps = task.status() == AssignmentStatus.WRAPPING;
        Broken.unless(
                task.attributes().inactive() == (side == Side.INACTIVE && !wraps)
                        || task.attributes().json().length() + MARK > TaskAttributes.LIMIT,
                "7",
                () -> name + " is on " + task.channel().uniqueName() + " and inactive says otherwise for good");
        Broken.unless(
                !task.attributes().hasStamp() || ownStamp(task).isPresent(),
                "7",
                () -> name + " bears a stamp of another task for good");
        if (side == Side.INACTIVE && !wraps) {
            rests(lives, now, name);
        } else if (side == Side.ACTIVE && task.status() == AssignmentStatus.ASSIGNED) {
            stays(lives, now, name);
        }
    }

    /** A chat on an inactive channel must be allowed to rest there. */
    private void rests(List<Life> lives, Snapshot now, String name) {
        Task task = now.task();
        boolean tried = !script.overCapacity()
                && lives.stream()
                        .map(life -> life.views.get(task.sid()))
                        .anyMatch(view -> view != null && view.state() instanceof ChatState.Activating);
        Optional<Message> last = stage.lastWord(task.sid());
        boolean customers = last.filter(message -> !Stage.isAgent(message)).isPresent();
        boolean full = lives.stream()
                .filter(life -> returns(life.policy()))
                .filter(life -> customers || bringsAgentsBack(life, task))
                .allMatch(life -> life.knowledge
                        .task(task.sid())
                        .filter(known -> Returns.isFull(life, stage.pairs, known))
                        .isPresent());
        if (tried || (full && now.assignment().isPresent() && !now.transferring())) {
            return;
        }
        Broken.unless(
                !task.status().waiting(), "4", () -> name + " waits for an agent in an inactive channel for good");
        Broken.unless(!now.transferring(), "4", () -> name + " is being transferred in an inactive channel for good");
        Optional<Stamp> stamp = ownStamp(task);
        boolean forced = stamp.flatMap(Stamp::force)
                .filter(force -> force.what() == Stamp.Do.INACTIVE)
                .isPresent();
        boolean since = last.isPresent()
                && stamp.filter(mark -> mark.last().isPresent()
                                && last.get().index() > mark.last().getAsLong())
                        .isPresent();
        Broken.unless(
                !customers || (forced && !since),
                "1",
                () -> "the customer of " + name + " waits in an inactive chat for good" + excuses(lives, task));
        boolean agentsStay =
                !customers && lives.stream().noneMatch(life -> returns(life.policy()) && bringsAgentsBack(life, task));
        Broken.unless(
                !since || agentsStay,
                "1",
                () -> "somebody has written in " + name + " since it is inactive, and it stays so for good"
                        + excuses(lives, task));
    }

    /** Whether this Lull brings the chat back for its agent's word, and would not make it inactive again at once. */
    private static boolean bringsAgentsBack(Life life, Task task) {
        return life.policy().agentReactivates()
                && life.knowledge
                        .task(task.sid())
                        .filter(known -> known.held(life.now())
                                || new Wanted(life.policy(), known)
                                        .deadline(known.word, life.now())
                                        .filter(deadline -> !deadline.isAfter(life.now()))
                                        .isEmpty())
                        .isPresent();
    }

    private static String excuses(List<Life> lives, Task task) {
        return lives.stream()
                .flatMap(life -> Optional.ofNullable(life.views.get(task.sid()))
                        .flatMap(ChatView::reason)
                        .map(why -> "; " + life + " says: " + why)
                        .stream())
                .collect(Collectors.joining());
    }

    /** A chat that has been quiet for longer than every Lull's timeout must not be active any more. */
    private void stays(List<Life> lives, Snapshot now, String name) {
        Task task = now.task();
        Optional<Message> last = stage.lastWord(task.sid()).filter(Stage::isAgent);
        boolean agreed = lives.stream().allMatch(life -> life.policy().automation() == Automation.ON);
        if (!agreed || last.isEmpty() || now.transferring() || !script.overCapacity()) {
            return;
        }
        Instant late = stage.clock.instant().minus(MARGIN);
        boolean due = lives.stream().allMatch(life -> isLate(life, task, late));
        Knowledge.Known known = new Knowledge.Known(task);
        Broken.unless(
                !due || known.held(late) || known.held(stage.clock.instant()) || hidden(task) || stage.cannotRest(now),
                "liveness",
                () -> name + " has been quiet for too long and is still active");
    }

    /** Whether this Lull should have made the chat inactive by then, and was not busy with the agent's other chats. */
    private boolean isLate(Life life, Task task, Instant late) {
        Optional<Knowledge.Known> known = life.knowledge.task(task.sid());
        if (known.isEmpty()) {
            return true;
        }
        Wanted wanted = new Wanted(life.policy(), known.get());
        Duration pause = wanted.pace().plus(Duration.ofSeconds(60));
        boolean waitsItsTurn = wanted.worker()
                .map(life.lastDeactivation::get)
                .filter(at -> at.plus(pause).isAfter(life.now()))
                .isPresent();
        // Whom nobody was asked about counts as the customer.
        boolean agents = known.get().word.last().filter(life.knowledge::isAgent).isPresent()
                || stage.besidesIn(stage.conversationOf(task.sid())).isEmpty();
        return !waitsItsTurn
                && agents
                && wanted.isOpen(late)
                && wanted.deadline(known.get().word, late)
                        .filter(deadline -> deadline.isBefore(late))
                        .isPresent();
    }

    /** Whether bots have written so much that the newest page does not show who spoke last. */
    private boolean hidden(Task task) {
        return stage.isHidden(task.sid());
    }

    /** Rule 6: a Lull that starts now comes to the same states. */
    private void restart(Life life) {
        Map<TaskSid, ChatView> views = new HashMap<>();
        Map<ConversationSid, Effect.ReadParticipants> asks = new HashMap<>();
        SteppedLull fresh = new SteppedLull(
                life.policy(),
                "fresh",
                life::now,
                () -> Duration.between(Stage.START, life.now()).toNanos(),
                decision -> {},
                effect -> {
                    if (effect instanceof Effect.ReadParticipants read) {
                        asks.put(read.conversation(), read);
                    }
                },
                changes -> changes.forEach(change -> {
                    if (change instanceof dev.lull.engine.Change.TaskAdded(ChatView view)) {
                        views.put(view.task(), view);
                    } else if (change instanceof dev.lull.engine.Change.TaskUpdated(ChatView view)) {
                        views.put(view.task(), view);
                    }
                }));
        stage.workers.forEach(worker -> fresh.put(stage.port.worker(worker)));
        for (Snapshot now : stage.openTasks()) {
            fresh.put(new Event.TaskSeen(now.task(), now.assignment(), now.transferring()));
            fresh.put(new Event.MessagesSeen(
                    stage.conversationOf(now.sid()), stage.page(stage.conversationOf(now.sid()), 0)));
        }
        fresh.step();
        Set<ConversationSid> asked = Set.copyOf(asks.keySet());
        asks.values()
                .forEach(read -> fresh.put(new Event.ParticipantsAnswered(
                        read.id(),
                        read.conversation(),
                        new Answer.Got<>(stage.companyIn(read.conversation())
                                .map(Company::all)
                                .orElse(List.of())))));
        asked.forEach(named -> fresh.put(new Event.MessagesSeen(named, stage.page(named, 0))));
        fresh.step();
        // Of what has changed only just now the news may be on its way.
        Instant late = stage.clock.instant().minus(MARGIN);
        for (Snapshot now : stage.openTasks()) {
            ChatView view = views.get(now.task().sid());
            if (view != null && now.task().updatedAt().isBefore(late)) {
                same(life, view, life.views.get(now.task().sid()), asked);
            }
        }
        life.views
                .keySet()
                .forEach(sid -> Broken.unless(
                        views.containsKey(sid),
                        "6",
                        () -> life + " still shows " + stage.nameOf(sid.value()) + ", which is over"));
    }

    /** Whether this Lull was told who is who, and one that starts now sees no reason to ask. */
    private boolean knowsMore(Life life, ConversationSid named, Set<ConversationSid> asked) {
        return !asked.contains(named) && !life.knowledge.besidesIn(named).isEmpty();
    }

    private void same(
            Life life, ChatView fresh, @org.jspecify.annotations.Nullable ChatView view, Set<ConversationSid> asked) {
        String name = stage.nameOf(fresh.task().value());
        if (view == null) {
            throw new Broken("6", life + " does not show " + name);
        }
        boolean bots = stage.isHidden(fresh.task());
        // Until it is told who is who, everybody unknown brings a chat back.
        boolean returns =
                asked.contains(stage.conversationOf(fresh.task())) && fresh.state() instanceof ChatState.Activating;
        boolean alike = view.state().getClass().equals(fresh.state().getClass())
                && deadline(view).equals(deadline(fresh));
        Broken.unless(
                alike
                        || view.reason().isPresent()
                        || bots
                        || returns
                        || life.knowledge.wasRefusedCompany(stage.conversationOf(fresh.task()))
                        || knowsMore(life, stage.conversationOf(fresh.task()), asked),
                "6",
                () -> life + " shows " + name + " as " + Rows.word(view) + deadline(view)
                        + ", and after a start it would be " + Rows.word(fresh) + deadline(fresh));
    }

    private static Optional<Instant> deadline(ChatView view) {
        return view.state() instanceof ChatState.AwaitingCustomer quiet ? quiet.deadline() : Optional.empty();
    }

    private static Optional<Stamp> ownStamp(Task task) {
        return task.attributes().stamp().filter(stamp -> stamp.task().equals(task.sid()));
    }

    private static boolean returns(Policy policy) {
        return policy.automation() == Automation.ON || policy.automation() == Automation.OFF;
    }
}
