package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All chats of a workspace: takes one event at a time and says what is to be done, what readers should see and when
 * to be woken next. Mutable and deterministic; belongs to one thread.
 */
public final class Ledger {
    private final Roster roster = new Roster();
    private final Board board = new Board();
    private final Voices voices = new Voices();
    private final Floor floor;
    private Rulebook book;

    /** @param instance this Lull's name in stamps and records, at most 8 characters */
    public Ledger(Policy policy, String instance) {
        book = new Rulebook(policy);
        floor = new Floor(new ChatRules(instance), roster, board);
    }

    /** Takes one event. {@code now} is server time; it runs backwards only together with {@link Event.ClockJumped}. */
    public Outcome apply(Event event, Instant now) {
        Set<Identity> bots = book.policy().bots();
        if (event instanceof Event.PolicyChanged(Policy changed)) {
            book = new Rulebook(changed);
        }
        Occasion occasion = new Occasion(book, now);
        switch (event) {
            case Event.TaskSeen seen -> taskSeen(seen, occasion);
            case Event.TaskGone(TaskSid sid) -> taskGone(sid, occasion);
            case Event.WorkerSeen seen -> workerSeen(seen, occasion);
            case Event.WorkerGone(WorkerSid sid) -> workerGone(sid, occasion);
            case Event.MessagesSeen(ConversationSid conversation, MessagePage page) ->
                messagesSeen(conversation, page, occasion);
            case Event.ConversationUnreadable(ConversationSid conversation) ->
                roster.in(conversation)
                        .forEach(chat -> floor.step(chat, new ChatEvent.Noticed(Reading.IMPOSSIBLE), occasion));
            case Event.TaskAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, new ChatEvent.TaskAnswered(id.serial(), answer), occasion);
            case Event.MessagesAnswered(RequestId id, ConversationSid conversation, Answer<MessagePage> answer) ->
                messagesAnswered(id, conversation, answer, occasion);
            case Event.ParticipantsAnswered(
                    RequestId id,
                    ConversationSid conversation,
                    Answer<List<Participant>> answer) -> participantsAnswered(conversation, answer, occasion);
            case Event.WriteAnswered(RequestId id, Answer<Task> answer) ->
                answered(id, new ChatEvent.WriteAnswered(id.serial(), answer), occasion);
            case Event.ClockJumped(Duration by) -> clockJumped(by, occasion);
            case Event.Asked(TaskOverride request) -> asked(request, occasion);
            case Event.PolicyChanged(Policy changed) -> policyChanged(changed, bots, occasion);
        }
        floor.fillSlots(occasion);
        return occasion.outcome();
    }

    /** Looks at every chat whose time has come. */
    public Outcome wake(Instant now) {
        if (floor.nextAlarm().filter(at -> !at.isAfter(now)).isEmpty()) {
            return Outcome.NOTHING;
        }
        Occasion occasion = new Occasion(book, now);
        floor.ring(occasion);
        floor.fillSlots(occasion);
        return occasion.outcome();
    }

    /** When {@link #wake} should next be called; empty while nothing waits for its time. */
    public Optional<Instant> nextWake() {
        return floor.nextAlarm();
    }

    /** Everything as readers see it now; the policy comes first. */
    public List<Change> everything() {
        return Stream.of(
                        Stream.of(new Change.PolicyApplied(book.policy())),
                        board.workers().map(Change.WorkerUpdated::new),
                        roster.rows().map(Change.TaskAdded::new))
                .<Change>flatMap(changes -> changes)
                .toList();
    }

    /** Whether an open task is about the conversation. */
    public boolean isOpen(ConversationSid conversation) {
        return !roster.in(conversation).isEmpty();
    }

    public Policy policy() {
        return book.policy();
    }

    private void taskSeen(Event.TaskSeen seen, Occasion occasion) {
        Task task = seen.task();
        Tracked known = roster.find(task.sid());
        if (known != null && task.createdAt().isAfter(known.chat.task().createdAt())) {
            // The workspace was made anew, as a simulator's is: nothing known of the former task holds.
            floor.remove(known, occasion);
            known = null;
        }
        if (task.status().ended()) {
            if (known == null) {
                floor.bury(task);
            } else if (!known.chat.task().isNewerThan(task)) {
                floor.remove(known, occasion);
                floor.bury(task);
            }
            return;
        }
        ChatEvent event = new ChatEvent.Seen(task, seen.assignment(), seen.transferring());
        Optional.ofNullable(known).or(() -> floor.admit(task, occasion)).ifPresent(chat -> {
            floor.step(chat, event, occasion);
            unmask(chat.chat, occasion);
        });
    }

    /** Whom a task names as its customer is nobody else in its conversation. */
    private void unmask(Chat chat, Occasion occasion) {
        chat.conversation()
                .filter(named -> chat.facts()
                        .address()
                        .filter(customer -> voices.unmasks(named, customer))
                        .isPresent())
                .ifPresent(named -> recast(named, occasion));
    }

    private void taskGone(TaskSid sid, Occasion occasion) {
        Tracked chat = roster.find(sid);
        if (chat != null) {
            floor.remove(chat, occasion);
        }
    }

    private void workerSeen(Event.WorkerSeen seen, Occasion occasion) {
        Worker worker = seen.worker();
        Crews.News news = roster.crews().put(seen);
        voices.meet(worker).forEach(named -> recast(named, occasion));
        if (news == Crews.News.CHANGED) {
            floor.showAgent(worker.sid(), occasion);
            occasion.freed(worker.sid());
        }
        if (news != Crews.News.NONE) {
            floor.wake(roster.crews().chatsOf(worker.sid()), occasion);
        }
    }

    private void workerGone(WorkerSid sid, Occasion occasion) {
        roster.crews().remove(sid);
        board.takeDown(sid).ifPresent(occasion::tell);
        roster.crews().chatsOf(sid).forEach(chat -> floor.show(chat, occasion));
    }

    private void messagesSeen(ConversationSid conversation, MessagePage page, Occasion occasion) {
        for (Tracked chat : roster.in(conversation)) {
            Reading reading = voices.read(conversation, chat.chat.reading(), page, book.policy(), occasion.now);
            floor.step(chat, new ChatEvent.Noticed(reading), occasion);
        }
        askWhereDoubtful(conversation, page, occasion);
    }

    private void messagesAnswered(
            RequestId id, ConversationSid conversation, Answer<MessagePage> answer, Occasion occasion) {
        Tracked chat = roster.find(id.task());
        if (chat != null) {
            // What was said in the conversation that the task had before says nothing of this one.
            boolean former = !chat.chat.conversation().equals(Optional.of(conversation));
            Answer<Reading> reading = former
                    ? new Answer.Unreachable<>(Failure.Plain.STALE)
                    : voices.read(conversation, chat.chat.reading(), answer, book.policy(), occasion.now);
            floor.step(chat, new ChatEvent.MessagesAnswered(id.serial(), reading), occasion);
        }
        if (answer instanceof Answer.Got<MessagePage>(MessagePage page)) {
            askWhereDoubtful(conversation, page, occasion);
        }
    }

    private void askWhereDoubtful(ConversationSid conversation, MessagePage page, Occasion occasion) {
        List<Tracked> chats = roster.in(conversation);
        if (!chats.isEmpty() && voices.doubts(conversation, page, book.policy(), occasion.now)) {
            floor.step(chats.getFirst(), new ChatEvent.Doubted(), occasion);
        }
    }

    private void participantsAnswered(
            ConversationSid conversation, Answer<List<Participant>> answer, Occasion occasion) {
        List<Tracked> chats = roster.in(conversation);
        if (chats.isEmpty()) {
            voices.leaveOpen(conversation);
            return;
        }
        Set<Identity> customers = chats.stream()
                .flatMap(chat -> chat.chat.facts().address().stream())
                .collect(Collectors.toSet());
        switch (voices.judge(conversation, customers, answer, occasion.now)) {
            case NONE -> {}
            case RECAST -> recast(conversation, occasion);
            case UNANSWERED -> {
                Instant again = voices.againAt(conversation);
                chats.forEach(chat -> floor.step(chat, new ChatEvent.DoubtLeft(again), occasion));
            }
        }
    }

    private void recast(ConversationSid conversation, Occasion occasion) {
        roster.in(conversation).forEach(chat -> floor.step(chat, new ChatEvent.Recast(), occasion));
    }

    /** An answer about a task that is gone concerns nobody. */
    private void answered(RequestId id, ChatEvent event, Occasion occasion) {
        Tracked chat = roster.find(id.task());
        if (chat != null) {
            floor.step(chat, event, occasion);
        }
    }

    private void asked(TaskOverride request, Occasion occasion) {
        Tracked chat = roster.find(request.task());
        if (chat == null) {
            occasion.tell(
                    new Change.OverrideSettled(request, new TaskOverride.Outcome.NotFound(Refusal.Plain.NO_SUCH_TASK)));
        } else {
            floor.step(chat, new ChatEvent.Asked(request), occasion);
        }
    }

    /** Forgets the versions, so that every move begins with a read. */
    private void clockJumped(Duration by, Occasion occasion) {
        occasion.tell(new Change.Notice(occasion.now, new News.ClockMoved(by)));
        roster.crews().forgetPaces(occasion.now);
        voices.restart(occasion.now);
        roster.all().forEach(chat -> floor.step(chat, new ChatEvent.VersionLost(), occasion));
    }

    private void policyChanged(Policy changed, Set<Identity> botsBefore, Occasion occasion) {
        occasion.tell(new Change.PolicyApplied(changed));
        floor.wake(roster.all(), occasion);
        if (!changed.bots().equals(botsBefore)) {
            // What was read before was understood otherwise.
            roster.all().forEach(chat -> floor.step(chat, new ChatEvent.Recast(), occasion));
        }
        for (Event.WorkerSeen seen : roster.crews().all()) {
            floor.showAgent(seen.worker().sid(), occasion);
        }
    }
}
