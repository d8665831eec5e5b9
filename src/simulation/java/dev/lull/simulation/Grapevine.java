package dev.lull.simulation;

import dev.lull.engine.Event;
import dev.lull.model.ConversationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.simulation.Port.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Lulls' feeds: they tell what has changed late, twice or not at all, and now and then read everything. */
final class Grapevine {
    private final long seed;
    private final Stage stage;
    private final Faults faults;
    private final Tally tally;
    private final Story story;
    private final Timetable timetable;

    Grapevine(long seed, Stage stage, Faults faults, Tally tally, Story story, Timetable timetable) {
        this.seed = seed;
        this.stage = stage;
        this.faults = faults;
        this.tally = tally;
        this.story = story;
        this.timetable = timetable;
    }

    /** Tells these Lulls all that has changed since this was last called. */
    void spread(List<Life> lives) {
        for (Snapshot now : stage.takeChangedTasks()) {
            tell(lives, seen(now), now.sid().value().hashCode(), now.version(), now.transferring() ? 1 : 0);
        }
        for (String conversation : stage.transcript.takeChanged()) {
            ConversationSid sid = new ConversationSid(conversation);
            tell(
                    lives,
                    messages(sid),
                    conversation.hashCode(),
                    stage.transcript.isClosed(sid) ? -2 : stage.transcript.newestIndex(sid));
        }
        for (String worker : stage.takeChangedWorkers()) {
            tell(
                    lives,
                    stage.port.worker(worker),
                    worker.hashCode(),
                    stage.clock.instant().toEpochMilli());
        }
    }

    private void tell(List<Life> lives, Event event, long... key) {
        for (Life life : lives) {
            long[] named = new long[key.length + 2];
            System.arraycopy(key, 0, named, 0, key.length);
            named[key.length] = life.number;
            named[key.length + 1] = life.incarnation;
            Faults.Telling telling = faults.feed(named);
            telling.fault().ifPresent(tally::count);
            Event told = telling.fault().equals(Optional.of(Faults.Kind.FEED_UNVERSIONED)) ? bare(event) : event;
            telling.after().forEach(delay -> later(life, delay, told));
        }
    }

    /** Without the version, where it is about a task. */
    private static Event bare(Event event) {
        if (!(event instanceof Event.TaskSeen seen)) {
            return event;
        }
        Task task = seen.task();
        return new Event.TaskSeen(
                new Task(
                        task.sid(),
                        Optional.empty(),
                        task.status(),
                        task.channel(),
                        task.queue(),
                        task.attributes(),
                        task.createdAt(),
                        task.updatedAt(),
                        task.priority()),
                seen.assignment(),
                seen.transferring());
    }

    private void later(Life life, Duration delay, Event event) {
        timetable.after(delay, life, () -> {
            if (life.isAlive()) {
                story.tell(stage.clock, () -> life + " is told: " + Words.of(event, stage));
            }
            life.hear(event);
        });
    }

    /** What a Lull that has just started reads: workers at once, then each task and its messages. */
    void introduce(Life life) {
        stage.workers.forEach(worker -> life.hear(stage.port.worker(worker)));
        resync(life);
    }

    /** Reads everything and tells what this Lull does not know. */
    void resync(Life life) {
        Dice dice = Dice.of(
                seed, life.number, life.incarnation, stage.clock.instant().toEpochMilli());
        boolean whole = dice.chance(0.03);
        if (life.settledAt == stage.revision() && !whole) {
            return;
        }
        boolean told = false;
        stage.workers.forEach(worker -> later(life, dice.millis(1, 15), stage.port.worker(worker)));
        Set<TaskSid> open = new HashSet<>();
        Set<ConversationSid> read = new HashSet<>();
        for (Snapshot now : stage.openTasks()) {
            open.add(now.sid());
            Optional<Knowledge.Known> known = life.knowledge.task(now.sid()).filter(had -> !had.over);
            Duration delay = dice.millis(20, 900);
            if (whole || known.filter(had -> isCurrent(had, now)).isEmpty()) {
                later(life, delay, seen(now));
                told = true;
            }
            ConversationSid conversation = stage.conversationOf(now.sid());
            boolean news = known.filter(had -> isCurrent(had, conversation)).isEmpty();
            // A page that shows nothing new is told now and then all the same, and in the quiet soon.
            boolean company = stage.companyIn(conversation).isPresent();
            boolean again = company && (faults.over() || dice.chance(0.2));
            told |= company;
            if ((whole || news || again) && read.add(conversation)) {
                later(life, delay.plusMillis(1000), messages(conversation));
                told = true;
            }
        }
        Set<TaskSid> shown = new HashSet<>(life.views.keySet());
        life.knowledge.tasks().stream()
                .filter(sid -> life.knowledge.task(sid).filter(had -> !had.over).isPresent())
                .forEach(shown::add);
        List<TaskSid> gone = new ArrayList<>(shown);
        gone.removeAll(open);
        life.settledAt = told || !gone.isEmpty() ? -1 : stage.revision();
        gone.sort(java.util.Comparator.comparing(TaskSid::value));
        gone.forEach(sid -> later(life, dice.millis(20, 900), new Event.TaskGone(sid)));
    }

    void lookAt(Life life, WorkerSid worker) {
        later(life, Duration.ofMillis(200), stage.port.worker(worker.value()));
    }

    private boolean isCurrent(Knowledge.Known told, ConversationSid conversation) {
        return stage.transcript.isClosed(conversation)
                ? told.blind
                : told.read && told.word.newestIndex() == stage.transcript.newestIndex(conversation);
    }

    private static boolean isCurrent(Knowledge.Known told, Snapshot now) {
        return told.version() == now.version()
                && told.transferring == now.transferring()
                && told.assignment.equals(now.assignment());
    }

    private static Event.TaskSeen seen(Snapshot now) {
        return new Event.TaskSeen(now.task(), now.assignment(), now.transferring());
    }

    private Event messages(ConversationSid conversation) {
        return stage.transcript.isClosed(conversation)
                ? new Event.ConversationUnreadable(conversation)
                : new Event.MessagesSeen(conversation, stage.page(conversation, 0));
    }
}
