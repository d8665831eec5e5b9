package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.TaskChannel;
import dev.lull.model.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is decided about one chat, and what comes of it, written down for the audit. */
final class Minutes {
    private final Draft draft;
    private final String instance;
    private final List<DecisionRecord> records = new ArrayList<>();

    Minutes(Draft draft, String instance) {
        this.draft = draft;
        this.instance = instance;
    }

    List<DecisionRecord> all() {
        return List.copyOf(records);
    }

    /** What a dry run would do. */
    void rehearse(Intent intent) {
        Move.Step nothing = new Move.Step.Read(Optional.empty(), Optional.empty(), draft.now);
        note(begun(intent, Optional.empty(), draft.heard(), nothing), DecisionRecord.Phase.REHEARSED);
    }

    /** A move that begins now. */
    Move begun(Intent intent, Optional<TaskOverride> request, Heard heard, Move.Step step) {
        Chat chat = draft.chat();
        return new Move(
                intent,
                request,
                1,
                draft.now,
                chat.task().channel().uniqueName(),
                aim(intent.kind(), chat).uniqueName(),
                heard,
                draft.now,
                Optional.empty(),
                step);
    }

    void note(Move about, DecisionRecord.Phase phase) {
        note(about, phase, Optional.empty(), Optional.empty());
    }

    void note(Move about, DecisionRecord.Phase phase, Optional<Reason> answer, Optional<Duration> latency) {
        Optional<Instant> deadline = draft.standing().state() instanceof ChatState.AwaitingCustomer quiet
                ? quiet.deadline()
                : Optional.empty();
        records.add(new DecisionRecord(
                draft.now,
                instance,
                draft.sid(),
                draft.chat().assignment().map(Assignment::worker),
                about.kind(),
                about.intent().cause(),
                about.override(),
                about.from(),
                about.to(),
                draft.reading().turn().map(Turn::last),
                deadline,
                draft.timeout(),
                about.attempt(),
                phase,
                answer,
                latency));
    }

    private TaskChannel aim(MoveKind kind, Chat chat) {
        TaskChannel from = chat.task().channel();
        return switch (kind) {
            case DEACTIVATE ->
                draft.policy.pairs().of(from.sid()).map(pair -> pair.inactive()).orElse(from);
            case ACTIVATE -> Marks.home(chat, draft.policy.pairs()).orElse(from);
            case MARK -> from;
        };
    }
}
