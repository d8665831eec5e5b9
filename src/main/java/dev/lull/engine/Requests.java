package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends what a move needs to know or to change, and says which step then waits for the answers. */
final class Requests {
    /** A request that could not be sent for so long is decided anew instead. */
    private static final Duration USEFUL = Duration.ofSeconds(30);

    /** A write that no customer waits for is decided anew much sooner: meanwhile somebody may have stopped it. */
    private static final Duration USEFUL_WRITE = Duration.ofSeconds(5);

    private final Draft draft;

    Requests(Draft draft) {
        this.draft = draft;
    }

    /** The task, and where the messages decide, them side by side. */
    Move.Step.Read read(MoveKind kind) {
        Chat chat = draft.chat();
        Optional<Long> task = Optional.of(draft.ask(id -> new Effect.ReadTask(id, urgency(kind), latest())));
        boolean both = kind == MoveKind.DEACTIVATE || (kind == MoveKind.ACTIVATE && chat.isBehindItsStamp());
        Optional<Long> messages = both
                ? chat.conversation()
                        .map(named -> draft.ask(id -> new Effect.ReadMessages(id, named, urgency(kind), latest())))
                : Optional.empty();
        return new Move.Step.Read(task, messages, draft.now);
    }

    Move.Step.Write write(MoveKind kind, Move.Target target, String version) {
        long serial = draft.ask(id -> new Effect.WriteTask(
                id, target.channel(), target.attributes(), version, urgency(kind), latestWrite(kind)));
        return new Move.Step.Write(serial, draft.now, footprint(target));
    }

    private Footprint footprint(Move.Target target) {
        Chat chat = draft.chat();
        Side after = target.channel().map(draft.policy.pairs()::sideOf).orElse(draft.side());
        Stamp written = target.attributes()
                .map(attributes ->
                        attributes.stamp().orElse(Stamp.empty(chat.task().sid())))
                .orElse(chat.stamp());
        return new Footprint(draft.side(), chat.stamp(), after, written, Footprint.lastIndex(chat));
    }

    /** The messages once more. */
    Move.Step.Confirm confirm(ConversationSid conversation) {
        return new Move.Step.Confirm(
                draft.ask(id -> new Effect.ReadMessages(id, conversation, Urgency.NOTICE, latest())));
    }

    /** Beside any move: who takes part in the conversation. */
    void participants() {
        draft.chat()
                .conversation()
                .ifPresent(named -> draft.ask(id -> new Effect.ReadParticipants(id, named, Urgency.NOTICE, latest())));
    }

    /** Beside any move: the messages. Answers with the read's serial; empty where there is no conversation. */
    Optional<Long> messages() {
        return draft.chat()
                .conversation()
                .map(named -> draft.ask(id -> new Effect.ReadMessages(id, named, Urgency.NOTICE, latest())));
    }

    private Instant latestWrite(MoveKind kind) {
        return kind == MoveKind.ACTIVATE ? latest() : draft.now.plus(USEFUL_WRITE);
    }

    private Instant latest() {
        return draft.now.plus(USEFUL);
    }

    private static Urgency urgency(MoveKind kind) {
        return kind == MoveKind.ACTIVATE ? Urgency.RETURN : Urgency.MOVE;
    }
}
