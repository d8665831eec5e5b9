package dev.lull.engine;

import dev.lull.model.Task;
import dev.lull.policy.Automation;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens to one chat: a pure function of what is known of it and of its worker, what happened, the policy and
 * the time. Reading, deciding again, writing and reading once more is a state machine here ({@link Moves}); nobody
 * else decides.
 */
final class ChatRules {
    private final String instance;

    /** @param instance this Lull's name in stamps and records */
    ChatRules(String instance) {
        this.instance = instance;
    }

    Decision decide(Chat chat, ChatEvent event, Rulebook rules, Crews crews, Instant now) {
        Draft draft = new Draft(chat, rules, crews, now, instance);
        Moves moves = new Moves(draft, instance);
        Progress progress = new Progress(draft, moves);
        Answers answers = new Answers(draft, moves, progress);
        Rereads rereads = new Rereads(draft);
        switch (event) {
            case ChatEvent.Woken() -> {}
            case ChatEvent.SlotFreed() -> progress.hurry();
            case ChatEvent.Doubted() -> new Requests(draft).participants();
            case ChatEvent.DoubtLeft(Instant again) -> rereads.later(again);
            case ChatEvent.Recast() -> rereads.begin();
            case ChatEvent.VersionLost() -> {
                draft.doubt();
                progress.restart();
                rereads.restart();
            }
            case ChatEvent.Seen seen -> {
                // News of an earlier version says nothing of who has the task now.
                if (!chat.task().isNewerThan(seen.task())) {
                    draft.learn(seen.assignment(), seen.transferring());
                }
                draft.learn(seen.task());
            }
            case ChatEvent.Noticed(Reading reading) -> draft.learn(reading);
            case ChatEvent.TaskAnswered(long serial, Answer<Task> answer) -> answers.taskRead(serial, answer);
            case ChatEvent.MessagesAnswered(long serial, Answer<Reading> answer) ->
                answers.messagesRead(serial, answer);
            case ChatEvent.WriteAnswered(long serial, Answer<Task> answer) -> answers.written(serial, answer);
            case ChatEvent.Asked(TaskOverride request) -> progress.ask(request);
        }
        if (!draft.isGone()) {
            rereads.goOn();
            advance(draft, moves, progress);
        }
        return draft.decision();
    }

    /** The task has ended: whoever waits for it is told, and nothing is tried again. */
    Decision end(Chat chat, Rulebook rules, Crews crews, Instant now) {
        Draft draft = new Draft(chat, rules, crews, now, instance);
        new Moves(draft, instance).end();
        return draft.decision();
    }

    private static void advance(Draft draft, Moves moves, Progress progress) {
        progress.goOn();
        if (draft.move.isEmpty()) {
            progress.nextRequest().ifPresent(moves::begin);
        }
        if (draft.move.isEmpty()) {
            automate(draft, moves);
        }
    }

    private static void automate(Draft draft, Moves moves) {
        Optional<Intent> intent = draft.standing().intent();
        draft.blocked = intent.filter(wanted -> wanted.kind() == MoveKind.DEACTIVATE)
                .filter(wanted -> draft.policy.automation().deactivates())
                .flatMap(wanted -> notToRest(draft));
        if (intent.isEmpty() || draft.policy.automation() != Automation.DRY_RUN) {
            draft.rehearsed = Optional.empty();
            intent.filter(wanted -> mayBegin(draft, wanted))
                    .or(() -> draft.standing().meanwhile().filter(mend -> mayBegin(draft, mend)))
                    .ifPresent(moves::begin);
        } else if (!draft.rehearsed.equals(intent)) {
            draft.rehearsed = intent;
            draft.minutes.rehearse(intent.get());
        }
    }

    /** Why the chat may not be made inactive at present; empty where it may. */
    static Optional<Blocked> notToRest(Draft draft) {
        return draft.crews
                .deactivation(draft.chat(), draft.rules, draft.now)
                .or(() -> Marks.noWayHome(draft.chat(), draft.policy.pairs(), draft.now)
                        .map(why -> new Blocked(why, Optional.empty())));
    }

    /** Whether automation may do it now; asked again before each write. */
    static boolean mayBegin(Draft draft, Intent intent) {
        boolean rested = draft.setbacks
                .of(intent.kind())
                .filter(setback -> setback.until().isAfter(draft.now))
                .isEmpty();
        return switch (intent.kind()) {
            case DEACTIVATE ->
                draft.policy.automation().deactivates()
                        && rested
                        && notToRest(draft).isEmpty();
            case ACTIVATE -> draft.policy.automation().returns();
            case MARK -> draft.policy.automation().returns() && rested;
        };
    }
}
