package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Health;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** For a file or a pipe that a person reads: one plain line for each change of a task. */
final class PlainLines implements WatchView {
    private final PrintStream out;
    private final HealthNotes notes;

    PlainLines(Surroundings here) {
        out = here.out();
        notes = new HealthNotes(here);
    }

    @Override
    public void changed(Instant at, List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView task) -> line(at, "+", task);
                case Change.TaskUpdated(ChatView task) -> line(at, " ", task);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> line(at, "-", last);
                case Change.WorkerUpdated worker -> {}
                case Change.WorkerRemoved worker -> {}
                case Change.OverrideSettled settled -> {}
                case Change.Notice(Instant said, String sentence) -> notes.say(sentence);
                case Change.PolicyApplied applied -> {}
            }
        }
    }

    @Override
    public void health(Health health) {
        notes.note(health);
    }

    @Override
    public void tick() {
        // Time alone is no change.
    }

    @Override
    public void close() {
        out.flush();
    }

    private void line(Instant at, String sign, ChatView task) {
        out.println(at.truncatedTo(ChronoUnit.SECONDS) + " " + sign + " " + TaskTable.line(task, at));
        out.flush();
    }
}
