package dev.lull.supervision;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.DecisionRecord;
import dev.lull.model.TaskSid;
import dev.lull.model.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers the story of every open task, in memory only. Safe for several threads. */
final class Journal {
    /** More tasks than are ever open; a record that comes after its task has gone must not stay for ever. */
    private static final int MOST_TASKS = 20_000;

    private final Map<TaskSid, Pages> tasks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TaskSid, Pages> eldest) {
            return size() > MOST_TASKS;
        }
    };

    private record Pages(Deque<Turn> turns, Deque<DecisionRecord> decisions) {
        Pages() {
            this(new ArrayDeque<>(1), new ArrayDeque<>(1));
        }
    }

    synchronized void decided(DecisionRecord decision) {
        append(pages(decision.task()).decisions(), decision);
    }

    synchronized void changed(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView task) -> seen(task);
                case Change.TaskUpdated(ChatView task) -> seen(task);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> tasks.remove(sid);
                case Change.WorkerUpdated worker -> {}
                case Change.WorkerRemoved worker -> {}
                case Change.OverrideSettled settled -> {}
                case Change.Notice notice -> {}
                case Change.PolicyApplied applied -> {}
            }
        }
    }

    synchronized Story of(TaskSid task) {
        Pages pages = tasks.get(task);
        return pages == null ? Story.NONE : new Story(List.copyOf(pages.turns()), List.copyOf(pages.decisions()));
    }

    private void seen(ChatView task) {
        task.lastTurn().ifPresent(turn -> {
            Deque<Turn> turns = pages(task.task()).turns();
            Turn before = turns.peekLast();
            if (before != null
                    && before.speaker() == turn.speaker()
                    && before.first().equals(turn.first())) {
                turns.removeLast();
            }
            append(turns, turn);
        });
    }

    private Pages pages(TaskSid task) {
        return tasks.computeIfAbsent(task, fresh -> new Pages());
    }

    private static <T> void append(Deque<T> entries, T entry) {
        entries.addLast(entry);
        if (entries.size() > Story.MOST) {
            entries.removeFirst();
        }
    }
}
