package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.Worker;
import dev.lull.model.WorkerSid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one chat through the rules, and keeps its alarm, its row and its worker's slots in step with it. */
final class Floor {
    private final ChatRules rules;
    private final Roster roster;
    private final Board board;
    private final Alarms alarms = new Alarms();
    private final Departed departed = new Departed();

    Floor(ChatRules rules, Roster roster, Board board) {
        this.rules = rules;
        this.roster = roster;
        this.board = board;
    }

    /** Takes in a chat, unless it is late news of one that was let go. */
    Optional<Tracked> admit(Task task, Occasion occasion) {
        if (departed.isLate(task)) {
            return Optional.empty();
        }
        Tracked fresh = new Tracked(Chat.of(task, occasion.rules.policy(), departed.lastSerial(task.sid())));
        roster.add(fresh);
        return Optional.of(fresh);
    }

    void step(Tracked tracked, ChatEvent event, Occasion occasion) {
        if (tracked.gone) {
            return;
        }
        Chat before = tracked.chat;
        Decision decision = rules.decide(before, event, occasion.rules, roster.crews(), occasion.now);
        Chat chat = decision.chat();
        occasion.take(decision);
        roster.update(tracked, chat);
        if (decision.gone() || chat.task().status().ended()) {
            remove(tracked, occasion);
            return;
        }
        showAgents(before, chat, occasion);
        if (event instanceof ChatEvent.WriteAnswered(long serial, Answer<Task> answer)) {
            takeBackPace(before, serial, answer, occasion);
        }
        notePace(decision, occasion.now);
        before.assignment().map(Assignment::worker).ifPresent(worker -> makeRoom(worker, before, chat, occasion));
        alarms.set(tracked, Alarms.timeFor(chat, decision.standing(), occasion.now), chat.quietSince());
        show(tracked, decision.standing(), occasion);
    }

    /** Something beside these chats has changed that they may have waited for: the longest quiet is served first. */
    void wake(List<Tracked> chats, Occasion occasion) {
        chats.stream().sorted(Tracked.LONGEST_QUIET_FIRST).forEach(chat -> step(chat, new ChatEvent.Woken(), occasion));
    }

    /** Looks at every chat whose time has come. */
    void ring(Occasion occasion) {
        alarms.due(occasion.now).forEach(chat -> step(chat, new ChatEvent.Woken(), occasion));
    }

    Optional<Instant> nextAlarm() {
        return alarms.next();
    }

    /** The task has ended or does not exist any more; whatever is heard of it later is late. */
    void remove(Tracked tracked, Occasion occasion) {
        Chat chat = tracked.chat;
        occasion.take(rules.end(chat, occasion.rules, roster.crews(), occasion.now));
        alarms.set(tracked, null, occasion.now);
        roster.remove(tracked);
        showAgents(chat, chat, occasion);
        departed.add(chat.task(), chat.serial());
        chat.assignment().ifPresent(who -> {
            occasion.freed(who.worker());
            occasion.turned(who.worker());
        });
        board.takeDown(tracked).ifPresent(occasion::tell);
    }

    void bury(Task task) {
        departed.add(task, 0);
    }

    /** Gives each slot and each turn that has become free to the chat that has waited longest for one. */
    void fillSlots(Occasion occasion) {
        while (occasion.hasOpenings()) {
            occasion.nextTurned().ifPresent(worker -> wake(roster.crews().waitingForTheirTurn(worker), occasion));
            occasion.nextYielded()
                    .flatMap(worker -> roster.crews().longestWaitingForASlot(worker))
                    .ifPresent(chat -> step(chat, new ChatEvent.SlotFreed(), occasion));
            occasion.nextFreed()
                    .flatMap(worker -> roster.crews().longestWaiting(worker, occasion.rules, occasion.now))
                    .ifPresent(chat -> step(chat, new ChatEvent.SlotFreed(), occasion));
        }
    }

    /** Something beside the chat has changed that its row shows. */
    void show(Tracked tracked, Occasion occasion) {
        show(tracked, Standing.of(tracked.chat, occasion.rules, occasion.now), occasion);
    }

    /** A worker as they are now. */
    void showAgent(WorkerSid worker, Occasion occasion) {
        roster.crews()
                .seen(worker)
                .map(seen -> Views.of(
                        seen.worker(),
                        seen.channels(),
                        roster.crews().softLimit(worker, occasion.rules),
                        occasion.rules.policy()))
                .flatMap(board::show)
                .ifPresent(occasion::tell);
    }

    /** Whether an agent is flagged may depend on the chats that they have. */
    private void showAgents(Chat before, Chat now, Occasion occasion) {
        if (occasion.rules.flagsByChats()) {
            Stream.of(before, now)
                    .flatMap(chat -> chat.assignment().stream())
                    .map(Assignment::worker)
                    .distinct()
                    .forEach(worker -> showAgent(worker, occasion));
        }
    }

    private void show(Tracked tracked, Standing standing, Occasion occasion) {
        Chat chat = tracked.chat;
        Worker worker = tracked.crew == null ? null : tracked.crew.worker();
        ChatView view = Views.of(chat, standing, worker, occasion.rules, occasion.now);
        board.show(tracked, view).ifPresent(occasion::tell);
    }

    private void notePace(Decision decision, Instant now) {
        boolean deactivates = decision.chat()
                .move()
                .filter(move -> move.kind() == MoveKind.DEACTIVATE && !move.forced())
                .isPresent();
        if (deactivates && decision.effects().stream().anyMatch(Effect.WriteTask.class::isInstance)) {
            roster.crews().deactivated(decision.chat(), now);
        }
    }

    /** A deactivation that came to nothing holds up nobody; one whose answer was lost may have been carried out. */
    private void takeBackPace(Chat before, long serial, Answer<Task> answer, Occasion occasion) {
        boolean mayHaveMoved = switch (answer) {
            case Answer.Got<Task>(Task task) ->
                occasion.rules.policy().pairs().sideOf(task.channel().sid()) == Side.INACTIVE;
            case Answer.Unreachable<Task>(Failure why) -> why != Failure.Plain.BUDGET_SPENT;
            case Answer.ChangedMeanwhile<Task>() -> false;
            case Answer.Missing<Task>() -> false;
            case Answer.Refused<Task>(Failure why) -> false;
            case Answer.Denied<Task>(Failure why) -> false;
            case Answer.Limited<Task>(Optional<Duration> after) -> false;
        };
        if (!mayHaveMoved
                && Crews.hasItsTurn(before)
                && before.move().orElseThrow().step() instanceof Move.Step.Write write
                && write.serial() == serial) {
            before.assignment().ifPresent(who -> roster.crews().notDeactivated(who.worker(), write.sent()));
        }
    }

    /** What one of the worker's chats gives free, their others may take. */
    private static void makeRoom(WorkerSid worker, Chat before, Chat now, Occasion occasion) {
        boolean left = !now.assignment().map(Assignment::worker).equals(Optional.of(worker));
        if (occupies(before, Side.ACTIVE, occasion) && (left || !occupies(now, Side.ACTIVE, occasion))) {
            occasion.freed(worker);
        } else if (comesBack(before) && (left || !(comesBack(now) || occupies(now, Side.ACTIVE, occasion)))) {
            occasion.yielded(worker);
        }
        boolean turnEnds = Crews.hasItsTurn(before) && (left || !Crews.hasItsTurn(now));
        boolean placeIsFree =
                occupies(before, Side.INACTIVE, occasion) && (left || !occupies(now, Side.INACTIVE, occasion));
        if (turnEnds || placeIsFree) {
            occasion.turned(worker);
        }
    }

    /** Whether the chat is about to take one of its agent's slots. */
    private static boolean comesBack(Chat chat) {
        return Crews.isComingBack(chat) && chat.task().status() == AssignmentStatus.ASSIGNED;
    }

    private static boolean occupies(Chat chat, Side side, Occasion occasion) {
        AssignmentStatus status = chat.task().status();
        return chat.side(occasion.rules.policy()) == side
                && (status == AssignmentStatus.ASSIGNED
                        || (side == Side.ACTIVE && status == AssignmentStatus.WRAPPING));
    }
}
