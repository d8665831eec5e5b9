package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.model.Assignment;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one Lull has been told since it was started, kept by the simulation and not by the engine. */
final class Knowledge {
    private static final Duration LONGEST_LAG = Duration.ofMinutes(2);
    private static final List<String> NAMES = List.of("conversationSid", "channelSid");
    private static final List<String> ADDRESS = List.of("customerAddress");
    private static final Set<Identity> BOTS = Set.of(Identity.of(Stage.BOT));

    /** The newest state of a task that was told. */
    static final class Known {
        Task task;
        Optional<ConversationSid> conversation;
        Optional<Assignment> assignment = Optional.empty();
        boolean transferring;
        boolean over;
        boolean read;
        /** Told that its conversation cannot be read. */
        boolean blind;

        Word word = Word.NONE;

        Known(Task task) {
            this.task = task;
            conversation = conversation(task);
        }

        private void is(Task newer) {
            task = newer;
            conversation = conversation(newer);
        }

        long version() {
            return task.version().orElse(-1);
        }

        /** The stamp, if it is this task's own. */
        Optional<Stamp> stamp() {
            return task.attributes().stamp().filter(stamp -> stamp.task().equals(task.sid()));
        }

        private static Optional<ConversationSid> conversation(Task task) {
            return task.attributes().text(NAMES).map(ConversationSid::new);
        }

        boolean held(Instant now) {
            return stamp().flatMap(Stamp::hold)
                    .filter(hold -> hold.isInForce(now))
                    .isPresent();
        }
    }

    /**
     * Who spoke last.
     *
     * @param newestIndex of all messages, −1 before the first
     * @param newestAt when that was written
     * @param last the newest message of a person
     * @param first the first message of the turn that {@code last} ends, as far as is known
     * @param open whether that turn may have begun earlier
     * @param gap whether a person may have written between {@code last} and what is known
     */
    record Word(
            long newestIndex,
            Instant newestAt,
            Optional<Message> last,
            Optional<Message> first,
            boolean open,
            boolean gap) {
        static final Word NONE = new Word(-1, Instant.MIN, Optional.empty(), Optional.empty(), false, false);

        /** Whether a page that ends earlier is only late; after so long, what it lacks was deleted. */
        boolean isLate(MessagePage page, Instant now) {
            return page.newestIndex() < newestIndex
                    && newestAt.plus(LONGEST_LAG).isAfter(now);
        }
    }

    private final Map<TaskSid, Known> tasks = new HashMap<>();
    private final Set<Identity> agents = new HashSet<>();
    /** Who in a conversation was told to be neither customer nor agent. */
    private final Map<ConversationSid, Set<Identity>> besides = new HashMap<>();

    /** Conversations of which Twilio last would not say who takes part. */
    private final Set<ConversationSid> kept = new HashSet<>();

    Optional<Known> task(TaskSid sid) {
        return Optional.ofNullable(tasks.get(sid));
    }

    /** The tasks that are about this conversation. */
    List<TaskSid> about(ConversationSid conversation) {
        List<TaskSid> about = new ArrayList<>(1);
        for (Known known : tasks.values()) {
            if (!known.over && known.conversation.filter(conversation::equals).isPresent()) {
                about.add(known.task.sid());
            }
        }
        return about;
    }

    /** What is known of each task that is not over. */
    List<Known> open() {
        return tasks.values().stream().filter(known -> !known.over).toList();
    }

    Set<TaskSid> tasks() {
        return tasks.keySet();
    }

    boolean isAgent(Message message) {
        return agents.contains(Identity.of(message.author()));
    }

    void learn(Event event, Instant now) {
        switch (event) {
            case Event.TaskSeen seen -> {
                Known known = seen(seen.task());
                if (!isOlder(seen.task(), known)) {
                    known.assignment = seen.assignment();
                    known.transferring = seen.transferring();
                }
            }
            case Event.TaskGone(TaskSid sid) -> over(sid);
            case Event.WorkerSeen seen -> seen.worker().identity().ifPresent(agents::add);
            case Event.WorkerGone gone -> {}
            case Event.MessagesSeen(ConversationSid conversation, MessagePage page) ->
                about(conversation).forEach(sid -> task(sid).ifPresent(known -> read(known, page, now)));
            case Event.ConversationUnreadable(ConversationSid conversation) ->
                about(conversation)
                        .forEach(sid -> task(sid).ifPresent(known -> {
                            known.blind = true;
                            known.read = false;
                            known.word = Word.NONE;
                        }));
            case Event.TaskAnswered(var id, Answer<Task> answer) -> answered(id.task(), answer);
            case Event.MessagesAnswered(var id, ConversationSid conversation, Answer<MessagePage> answer) -> {
                if (answer instanceof Answer.Got<MessagePage>(MessagePage page)) {
                    task(id.task()).filter(known -> !known.over).ifPresent(known -> read(known, page, now));
                }
            }
            case Event.ParticipantsAnswered(var id, var conversation, var answer) -> participate(conversation, answer);
            case Event.WriteAnswered(var id, Answer<Task> answer) -> answered(id.task(), answer);
            case Event.ClockJumped jumped -> {}
            case Event.Asked asked -> {}
            case Event.PolicyChanged changed -> {}
        }
    }

    private void participate(ConversationSid conversation, Answer<List<Participant>> answer) {
        if (answer instanceof Answer.Got<List<Participant>>(List<Participant> all)) {
            Set<Identity> customers = new HashSet<>();
            about(conversation)
                    .forEach(sid -> task(sid)
                            .flatMap(known -> known.task.attributes().text(ADDRESS))
                            .ifPresent(address -> customers.add(Identity.of(address))));
            Set<Identity> more = new HashSet<>(besidesIn(conversation));
            more.addAll(Company.besides(all, customers));
            besides.put(conversation, more);
            kept.remove(conversation);
        } else if (answer instanceof Answer.Refused) {
            kept.add(conversation);
        }
    }

    /** Whether Twilio would not say who takes part, so that everybody unknown counts as the customer. */
    boolean wasRefusedCompany(ConversationSid conversation) {
        return kept.contains(conversation);
    }

    Set<Identity> besidesIn(ConversationSid conversation) {
        return besides.getOrDefault(conversation, Set.of());
    }

    private void answered(TaskSid sid, Answer<Task> answer) {
        if (answer instanceof Answer.Got<Task>(Task task)
                && task(sid).filter(known -> !known.over).isPresent()) {
            seen(task);
        } else if (answer instanceof Answer.Missing<Task>()) {
            over(sid);
        }
    }

    private void over(TaskSid sid) {
        task(sid).ifPresent(known -> {
            known.over = true;
            known.read = false;
            known.word = Word.NONE;
        });
    }

    private Known seen(Task task) {
        Known known = tasks.computeIfAbsent(task.sid(), fresh -> new Known(task));
        if (!isOlder(task, known)) {
            known.is(task);
            known.over = false;
            if (task.status().ended()) {
                over(task.sid());
            }
        }
        return known;
    }

    private static boolean isOlder(Task task, Known known) {
        // What has ended does not come back: only what is certainly newer says otherwise.
        return known.task.isNewerThan(task)
                || (known.task.status().ended() && !task.isNewerThan(known.task) && !task.equals(known.task));
    }

    private void read(Known known, MessagePage page, Instant now) {
        known.read = true;
        known.blind = false;
        Set<Identity> skipped = known.conversation.map(this::besidesIn).orElse(Set.of());
        known.word = word(known.word, page, skipped, now);
    }

    /** The newest of two looks at a conversation. */
    private static Word word(Word known, MessagePage page, Set<Identity> besides, Instant now) {
        if (known.isLate(page, now)) {
            return known;
        }
        Word before = page.newestIndex() < known.newestIndex() ? Word.NONE : known;
        List<Message> all = page.newestFirst();
        Instant newestAt = all.isEmpty() ? Instant.MIN : all.getFirst().at();
        Message last = null;
        Message first = null;
        boolean begun = page.whole();
        for (Message message : all) {
            if (isPersons(message, besides)) {
                if (last != null && Stage.isAgent(message) != Stage.isAgent(last)) {
                    begun = true;
                    break;
                }
                last = last == null ? message : last;
                first = message;
            }
        }
        if (last != null && first != null) {
            return new Word(page.newestIndex(), newestAt, Optional.of(last), Optional.of(first), !begun, false);
        }
        boolean apart = !page.whole() && all.getLast().index() > before.newestIndex() + 1;
        return new Word(
                page.newestIndex(), newestAt, before.last(), before.first(), before.open(), before.gap() || apart);
    }

    /** Whether a person wrote it who is none of these. */
    static boolean isPersons(Message message, Set<Identity> besides) {
        Identity author = Identity.of(message.author());
        return !message.author().equals("system") && !BOTS.contains(author) && !besides.contains(author);
    }
}
