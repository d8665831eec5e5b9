package dev.lull.engine;

import dev.lull.policy.Automation;
import java.util.Optional;

/** Why a task is as it is, in words. */
final class Reasons {
    private Reasons() {}

    static String unwatched(ChatState.Why why) {
        return switch (why) {
            case NO_CONVERSATION -> "The task names no conversation.";
            case UNMAPPED_CHANNEL -> "Its channel has no inactive channel paired with it.";
            case NOT_ACCEPTED -> "No agent has accepted it yet.";
            case WRAPPING_UP -> "The agent is wrapping up.";
            case CONVERSATION_UNREADABLE -> "Twilio does not let its conversation be read, or knows none of that SID.";
            case MESSAGES_NOT_READ -> "Its messages have not been read yet.";
            case UNKNOWN_STATUS -> "Its assignment status is not one that Lull knows.";
        };
    }

    /** Why what the rules ask for is not done; empty where it is about to be. */
    static Optional<String> undone(Intent intent, Automation automation) {
        String wanted = switch (intent.kind()) {
            case DEACTIVATE -> "it would be made inactive now";
            case ACTIVATE ->
                intent.cause() == Cause.CUSTOMER_WROTE
                        ? "the customer wrote and waits to be brought back"
                        : "it would be brought back now";
            case MARK -> "its inactive mark would be repaired now";
        };
        return switch (automation) {
            case ON -> Optional.empty();
            case DRY_RUN -> Optional.of("Dry run: " + wanted + ".");
            case OFF ->
                intent.kind() == MoveKind.DEACTIVATE
                        ? Optional.of("Automation is off: " + wanted + ".")
                        : Optional.empty();
            case EMERGENCY_STOP -> Optional.of("Lull writes nothing at present: " + wanted + ".");
        };
    }
}
