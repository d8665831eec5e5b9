package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.supervision.ConversationFinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which conversations are read: those of assigned tasks on paired channels. Tells of a page when it says something. */
final class ConversationWatch {
    /** However little changes, every tenth page is told, so that nothing stays missed. */
    private static final int MOST_SILENT = 10;

    private static final class Watched {
        private final Set<TaskSid> tasks = new HashSet<>();
        private boolean owed = true;
        private long newest = Long.MIN_VALUE;
        private int silent;
    }

    private final ChannelPairs pairs;
    private final ConversationFinder finder;
    private final Agenda agenda;
    private final boolean wanted;
    private final Map<TaskSid, ConversationSid> byTask = new HashMap<>();
    private final Map<ConversationSid, Watched> watched = new HashMap<>();

    /** @param wanted whether conversations are read at all */
    ConversationWatch(ChannelPairs pairs, ConversationFinder finder, Agenda agenda, boolean wanted) {
        this.pairs = pairs;
        this.finder = finder;
        this.agenda = agenda;
        this.wanted = wanted;
    }

    /** Begins or ends to read the task's conversation. A task that is new to a conversation has it read at once. */
    synchronized void see(Task task) {
        boolean quiet = !wanted
                || task.status() != AssignmentStatus.ASSIGNED
                || pairs.sideOf(task.channel().sid()) == Side.UNMAPPED;
        Optional<ConversationSid> now = quiet ? Optional.empty() : finder.of(task);
        if (now.equals(Optional.ofNullable(byTask.get(task.sid())))) {
            return;
        }
        drop(task.sid());
        now.ifPresent(conversation -> {
            byTask.put(task.sid(), conversation);
            Watched entry = watched.computeIfAbsent(conversation, fresh -> new Watched());
            entry.tasks.add(task.sid());
            entry.owed = true;
            agenda.put(new Job.NewestMessages(conversation));
        });
    }

    synchronized void drop(TaskSid task) {
        ConversationSid conversation = byTask.remove(task);
        Watched entry = conversation == null ? null : watched.get(conversation);
        if (conversation != null && entry != null) {
            entry.tasks.remove(task);
            if (entry.tasks.isEmpty()) {
                watched.remove(conversation);
                agenda.remove(new Job.NewestMessages(conversation));
            }
        }
    }

    /** The event to tell of this page; empty where it says nothing new, or nobody watches any more. */
    synchronized Optional<Event> heard(ConversationSid conversation, MessagePage page) {
        Watched entry = watched.get(conversation);
        if (entry == null) {
            return Optional.empty();
        }
        boolean told = entry.owed || entry.newest != page.newestIndex() || ++entry.silent >= MOST_SILENT;
        entry.newest = page.newestIndex();
        if (told) {
            entry.silent = 0;
        }
        entry.owed = false;
        return told ? Optional.of(new Event.MessagesSeen(conversation, page)) : Optional.empty();
    }
}
