package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.Worker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        Tracked fresh = new Tracked(Chat.of(task, occasion.rules.policy()));
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
        notePace(decision, occasion.now);
        if (isActive(before, occasion) && !isActive(chat, occasion)) {
            chat.assignment().ifPresent(who -> occasion.freed(who.worker()));
        }
        boolean turnEnds = Crews.hasItsTurn(before) && !Crews.hasItsTurn(chat);
        boolean placeIsFree = rests(before, occasion) && !rests(chat, occasion);
        if (turnEnds || placeIsFree) {
            before.assignment().ifPresent(who -> occasion.turned(who.worker()));
        }
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
        bury(chat.task());
        chat.assignment().ifPresent(who -> {
            occasion.freed(who.worker());
            occasion.turned(who.worker());
        });
        board.takeDown(tracked).ifPresent(occasion::tell);
    }

    void bury(Task task) {
        departed.add(task);
    }

    /** Gives each slot and each turn that has become free to the chat that has waited longest for one. */
    void fillSlots(Occasion occasion) {
        while (occasion.hasOpenings()) {
            occasion.nextTurned().ifPresent(worker -> wake(roster.crews().waitingForTheirTurn(worker), occasion));
            occasion.nextFreed()
                    .flatMap(worker -> roster.crews().longestWaiting(worker, occasion.rules, occasion.now))
                    .ifPresent(chat -> step(chat, new ChatEvent.SlotFreed(), occasion));
        }
    }

    /** Something beside the chat has changed that its row shows. */
    void show(Tracked tracked, Occasion occasion) {
        show(tracked, Standing.of(tracked.chat, occasion.rules, occasion.now), occasion);
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

    private static boolean isActive(Chat chat, Occasion occasion) {
        return chat.side(occasion.rules.policy()) == Side.ACTIVE;
    }

    private static boolean rests(Chat chat, Occasion occasion) {
        return chat.side(occasion.rules.policy()) == Side.INACTIVE
                && chat.task().status() == AssignmentStatus.ASSIGNED;
    }
}
