package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.ConversationFinder;
import dev.lull.supervision.Product;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which conversations are read and how often: those of assigned tasks on paired channels, the resting ones first. Tells
 * of a page when it says something.
 */
final class ConversationWatch {
    /** However little changes, every tenth page is told, so that nothing stays missed. */
    private static final int MOST_SILENT = 10;

    private static final class Watched {
        private final Set<TaskSid> tasks = new HashSet<>();
        private final Set<TaskSid> resting = new HashSet<>();
        private boolean owed = true;
        private long newest = Long.MIN_VALUE;
        private int silent;
    }

    private final ChannelPairs pairs;
    private final ConversationFinder finder;
    private final Agenda agenda;
    private final boolean wanted;
    private final Budget budget;
    private final Rhythm rhythm;
    private final Map<TaskSid, ConversationSid> byTask = new HashMap<>();
    private final Map<ConversationSid, Watched> watched = new HashMap<>();
    private int resting;

    /** @param wanted whether conversations are read at all */
    ConversationWatch(
            ChannelPairs pairs,
            ConversationFinder finder,
            Agenda agenda,
            boolean wanted,
            Budget budget,
            Rhythm rhythm) {
        this.pairs = pairs;
        this.finder = finder;
        this.agenda = agenda;
        this.wanted = wanted;
        this.budget = budget;
        this.rhythm = rhythm;
    }

    /** Begins or ends to read the task's conversation. A task that is new to a conversation has it read at once. */
    synchronized void see(Task task) {
        boolean quiet = !wanted
                || task.status() != AssignmentStatus.ASSIGNED
                || pairs.sideOf(task.channel().sid()) == Side.UNMAPPED;
        Optional<ConversationSid> now = quiet ? Optional.empty() : finder.of(task);
        if (now.equals(Optional.ofNullable(byTask.get(task.sid())))) {
            now.ifPresent(conversation -> seeAgain(conversation, task));
            return;
        }
        drop(task.sid());
        now.ifPresent(conversation -> {
            byTask.put(task.sid(), conversation);
            Watched entry = watched.computeIfAbsent(conversation, fresh -> new Watched());
            entry.tasks.add(task.sid());
            note(entry, task);
            entry.owed = true;
            if (entry.resting.isEmpty()) {
                agenda.put(new Job.NewestMessages(conversation));
            } else {
                // Its customer may have waited since before Lull was there.
                agenda.putFirst(new Job.NewestMessages(conversation));
            }
            budget.suggest(Product.CONVERSATIONS, rhythm.conversationsPerSecond(watched.size()));
        });
    }

    /** One that begins to rest does not wait until an active one's time has come. */
    private void seeAgain(ConversationSid conversation, Task task) {
        Watched entry = watched.get(conversation);
        if (entry != null) {
            boolean active = entry.resting.isEmpty();
            note(entry, task);
            if (active && !entry.resting.isEmpty()) {
                agenda.put(new Job.NewestMessages(conversation), again(conversation));
            }
        }
    }

    private void note(Watched entry, Task task) {
        boolean before = !entry.resting.isEmpty();
        if (pairs.sideOf(task.channel().sid()) == Side.INACTIVE) {
            entry.resting.add(task.sid());
        } else {
            entry.resting.remove(task.sid());
        }
        count(before, !entry.resting.isEmpty());
    }

    private void count(boolean restedBefore, boolean restsNow) {
        resting += (restsNow ? 1 : 0) - (restedBefore ? 1 : 0);
    }

    /** When the conversation is to be read again after a reading. */
    synchronized Duration again(ConversationSid conversation) {
        Watched entry = watched.get(conversation);
        return rhythm.messages(
                entry != null && !entry.resting.isEmpty(),
                resting,
                watched.size() - resting,
                budget.perSecond(Product.CONVERSATIONS));
    }

    synchronized void drop(TaskSid task) {
        ConversationSid conversation = byTask.remove(task);
        Watched entry = conversation == null ? null : watched.get(conversation);
        if (conversation != null && entry != null) {
            boolean before = !entry.resting.isEmpty();
            entry.tasks.remove(task);
            entry.resting.remove(task);
            count(before, !entry.resting.isEmpty());
            if (entry.tasks.isEmpty()) {
                watched.remove(conversation);
                agenda.remove(new Job.NewestMessages(conversation));
            }
        }
    }

    /**
     * The event to tell of what was read; empty where it says nothing new, or nobody watches any more.
     *
     * @param read empty where the conversation cannot be read: the next page that can is told whatever it says
     */
    synchronized Optional<Event> heard(ConversationSid conversation, Optional<MessagePage> read) {
        Watched entry = watched.get(conversation);
        if (entry == null) {
            return Optional.empty();
        }
        if (read.isEmpty()) {
            entry.owed = true;
            return Optional.of(new Event.ConversationUnreadable(conversation));
        }
        MessagePage page = read.get();
        boolean told = entry.owed || entry.newest != page.newestIndex() || ++entry.silent >= MOST_SILENT;
        entry.newest = page.newestIndex();
        if (told) {
            entry.silent = 0;
        }
        entry.owed = false;
        return told ? Optional.of(new Event.MessagesSeen(conversation, page)) : Optional.empty();
    }
}
