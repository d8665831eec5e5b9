package dev.lull.engine;

import dev.lull.model.TaskSid;
import java.time.Instant;
import java.util.Optional;

/**
 * What a supervisor asks for one task.
 *
 * @param id unique in this instance; names the answer
 * @param by the person who asks; empty where that is not known
 * @param reason why; like {@code by} for the audit only: agents can read a task's attributes
 */
public record TaskOverride(long id, TaskSid task, Action action, Optional<String> by, Optional<String> reason) {
    /** What can be asked for. */
    public sealed interface Action {
        /** Active now, with a fresh timeout. */
        record ForceActive() implements Action {}

        /** Inactive now, until somebody writes. */
        record ForceInactive() implements Action {}

        /** Not to be made inactive until then; without an end where empty. */
        record Hold(Optional<Instant> until) implements Action {}

        /** No longer held. */
        record Release() implements Action {}

        /** As it was before this instance's last override, unless the chat has moved on since. */
        record Undo() implements Action {}
    }

    /** How it ended. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** The task was so already; nothing was written. */
        record AlreadySo() implements Outcome {}

        /** Lull or TaskRouter says no. */
        record Refused(Reason why) implements Outcome {}

        /** The task does not exist or has ended. */
        record NotFound(Reason why) implements Outcome {}

        record Denied(Reason why) implements Outcome {}

        /** Twilio gave no usable answer, also after the retries. */
        record Failed(Reason why) implements Outcome {}

        /** A later override for the same task took its place. */
        record Superseded() implements Outcome {}
    }
}
