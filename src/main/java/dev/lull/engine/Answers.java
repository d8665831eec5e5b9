package dev.lull.engine;

import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.model.Side;
import dev.lull.model.Task;
import java.time.Duration;
import java.util.Optional;

/** Takes Twilio's answers to a move's requests; an answer that no step waits for still adds to what is known. */
final class Answers {
    /** From this attempt on, being overtaken by other writers is followed by a pause. */
    private static final int CROWDED = 3;

    private static final Failure CHANGED = Failure.Plain.CROWDED;
    private static final Failure NO_CONVERSATION = Failure.Plain.CONVERSATION_GONE;
    private static final Failure STAYED = Failure.Plain.STAYED;

    private final Draft draft;
    private final Moves moves;
    private final Progress progress;
    private final Retries retries;

    Answers(Draft draft, Moves moves, Progress progress) {
        this.draft = draft;
        this.moves = moves;
        this.progress = progress;
        retries = new Retries(draft);
    }

    void taskRead(long serial, Answer<Task> answer) {
        if (answer instanceof Answer.Got<Task>(Task task)) {
            draft.learn(task);
        }
        if (draft.move.isEmpty()
                || !(draft.move.get().step() instanceof Move.Step.Read read)
                || !read.task().equals(Optional.of(serial))) {
            retries.prolong(answer);
            return;
        }
        switch (answer) {
            case Answer.Got<Task>(Task task) -> {
                draft.trust();
                moves.gather(draft.move.get(), read.withTask());
            }
            case Answer.Missing<Task>() -> moves.end();
            case Answer.Refused<Task>(Failure why) -> retries.giveUp(new TaskOverride.Outcome.Refused(why), why);
            case Answer.Denied<Task>(Failure why) -> retries.giveUp(new TaskOverride.Outcome.Denied(why), why);
            case Answer.Limited<Task>(Optional<Duration> after) -> retries.pause(after, Retries.SLOW_DOWN, false);
            case Answer.Unreachable<Task>(Failure why) -> retries.pause(Optional.empty(), why, false);
            case Answer.ChangedMeanwhile<Task>() -> retries.pause(Optional.empty(), CHANGED, false);
        }
    }

    void messagesRead(long serial, Answer<Reading> answer) {
        if (answer instanceof Answer.Got<Reading>(Reading reading)) {
            draft.learn(reading);
        }
        switch (draft.move.map(Move::step).orElse(null)) {
            case Move.Step.Read read when read.messages().equals(Optional.of(serial)) -> readBefore(read, answer);
            case Move.Step.Confirm confirm when confirm.serial() == serial -> readAfter(answer);
            case null, default -> {
                new Rereads(draft).answered(serial, answer);
                if (draft.move
                        .filter(move -> move.kind() == MoveKind.DEACTIVATE)
                        .isPresent()) {
                    // Nothing else needs the messages.
                    retries.prolong(answer);
                }
            }
        }
    }

    private void readBefore(Move.Step.Read read, Answer<Reading> answer) {
        Move move = draft.move.orElseThrow();
        if (move.kind() == MoveKind.ACTIVATE && !(answer instanceof Answer.Got<Reading>)) {
            // What cannot be read again is as it was known: the customer may be waiting.
            moves.gather(move, read.withMessages());
            return;
        }
        switch (answer) {
            case Answer.Got<Reading>(Reading reading) -> moves.gather(move, read.withMessages());
            case Answer.Missing<Reading>() ->
                retries.giveUp(new TaskOverride.Outcome.Refused(NO_CONVERSATION), NO_CONVERSATION);
            case Answer.Refused<Reading>(Failure why) -> retries.giveUp(new TaskOverride.Outcome.Refused(why), why);
            case Answer.Denied<Reading>(Failure why) -> retries.giveUp(new TaskOverride.Outcome.Denied(why), why);
            case Answer.Limited<Reading>(Optional<Duration> after) -> retries.pause(after, Retries.SLOW_DOWN, false);
            case Answer.Unreachable<Reading>(Failure why) -> retries.pause(Optional.empty(), why, false);
            case Answer.ChangedMeanwhile<Reading>() -> retries.pause(Optional.empty(), CHANGED, false);
        }
    }

    private void readAfter(Answer<Reading> answer) {
        switch (answer) {
            case Answer.Got<Reading>(Reading reading) -> draft.complete();
            // A conversation that is gone, or that may not be read, will bring no customer back either.
            case Answer.Missing<Reading>() -> draft.complete();
            case Answer.Refused<Reading>(Failure why) -> draft.complete();
            case Answer.Denied<Reading>(Failure why) -> retries.pauseToConfirm(Optional.empty(), why);
            case Answer.Limited<Reading>(Optional<Duration> after) -> retries.pauseToConfirm(after, Retries.SLOW_DOWN);
            case Answer.Unreachable<Reading>(Failure why) -> retries.pauseToConfirm(Optional.empty(), why);
            case Answer.ChangedMeanwhile<Reading>() -> retries.pauseToConfirm(Optional.empty(), CHANGED);
        }
    }

    void written(long serial, Answer<Task> answer) {
        if (answer instanceof Answer.Got<Task>(Task task)) {
            draft.learn(task);
        }
        if (draft.move.isEmpty()
                || !(draft.move.get().step() instanceof Move.Step.Write write)
                || write.serial() != serial) {
            return;
        }
        Move move = draft.move.get();
        Optional<Duration> latency = Optional.of(Duration.between(write.sent(), draft.now));
        boolean arrived = answer instanceof Answer.Got<Task>(Task task)
                && arrived(move, draft.policy.pairs().sideOf(task.channel().sid()));
        if (move.kind() == MoveKind.DEACTIVATE && !arrived) {
            // The slot that it was to take may be free after all.
            draft.lookAtWorker();
        }
        switch (answer) {
            case Answer.Got<Task>(Task task) -> {
                if (arrived) {
                    draft.minutes.note(move, Phase.DONE, Optional.empty(), latency);
                    moves.succeed(move, write.print());
                } else {
                    retries.giveUp(new TaskOverride.Outcome.Refused(STAYED), STAYED, latency);
                }
            }
            case Answer.ChangedMeanwhile<Task>() -> {
                draft.doubt();
                draft.minutes.note(move, Phase.CHANGED_MEANWHILE, Optional.empty(), latency);
                if (move.attempt() >= CROWDED) {
                    retries.pause(Optional.empty(), CHANGED, false);
                } else {
                    moves.readAgain();
                }
            }
            case Answer.Missing<Task>() -> moves.end();
            case Answer.Refused<Task>(Failure why) -> {
                retries.giveUp(new TaskOverride.Outcome.Refused(why), why, latency);
            }
            case Answer.Denied<Task>(Failure why) -> {
                retries.giveUp(new TaskOverride.Outcome.Denied(why), why, latency);
            }
            case Answer.Limited<Task>(Optional<Duration> after) -> {
                draft.minutes.note(move, Phase.POSTPONED, Optional.of(Retries.SLOW_DOWN), latency);
                retries.pause(after, Retries.SLOW_DOWN, false);
            }
            case Answer.Unreachable<Task>(Failure why)
            when why == Failure.Plain.BUDGET_SPENT -> {
                // It was never sent.
                draft.minutes.note(move, Phase.POSTPONED, Optional.of(why), latency);
                retries.pause(Optional.empty(), why, false);
            }
            case Answer.Unreachable<Task>(Failure why) -> {
                draft.doubt();
                draft.minutes.note(move, Phase.POSTPONED, Optional.of(why), latency);
                moves.leaveFootprint(move, write.print());
                draft.move = Optional.of(move.losing(write));
                retries.pause(Optional.empty(), why, true);
            }
        }
        if (progress.nextRequest().isPresent() && draft.move.isPresent()) {
            moves.drop(draft.move.get());
        }
    }

    /** The answer to the write is the verification. */
    private static boolean arrived(Move move, Side side) {
        return switch (move.kind()) {
            case DEACTIVATE -> side == Side.INACTIVE;
            case ACTIVATE -> side != Side.INACTIVE;
            case MARK -> true;
        };
    }
}
