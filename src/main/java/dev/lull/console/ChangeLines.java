package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.News;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Health;
import dev.lull.supervision.PlainEnglish;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One line for each change of a task: JSON for programs, plain words for a file or a pipe that a person reads. */
final class ChangeLines implements WatchView {
    private enum What {
        ADDED("added", "+"),
        UPDATED("updated", " "),
        REMOVED("removed", "-");

        private final String word;
        private final String sign;

        What(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }
    }

    private interface Wording {
        String of(Instant at, What what, ChatView task);
    }

    private final PrintStream out;
    private final HealthNotes notes;
    private final Wording wording;

    private ChangeLines(Surroundings here, Wording wording) {
        out = here.out();
        notes = new HealthNotes(here);
        this.wording = wording;
    }

    static ChangeLines json(Surroundings here) {
        return new ChangeLines(
                here, (at, what, task) -> Json.change(at, what.word, task).toString());
    }

    static ChangeLines plain(Surroundings here) {
        return new ChangeLines(
                here,
                (at, what, task) ->
                        at.truncatedTo(ChronoUnit.SECONDS) + " " + what.sign + " " + TaskTable.line(task, at));
    }

    @Override
    public void changed(Instant at, List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView task) -> line(at, What.ADDED, task);
                case Change.TaskUpdated(ChatView task) -> line(at, What.UPDATED, task);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> line(at, What.REMOVED, last);
                case Change.WorkerUpdated worker -> {}
                case Change.WorkerRemoved worker -> {}
                case Change.OverrideSettled settled -> {}
                case Change.Notice(Instant said, News news) -> notes.say(PlainEnglish.of(news));
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

    private void line(Instant at, What what, ChatView task) {
        out.println(wording.of(at, what, task));
        out.flush();
    }
}
