package dev.lull.simulator.conversations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A conversation's own state, which never touches the task. */
public enum ConversationState {
    INITIALIZING,
    ACTIVE,
    INACTIVE,
    CLOSED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this name on the wire, in any case. */
    public static Optional<ConversationState> of(String wire) {
        return Arrays.stream(values())
                .filter(state -> state.wire().equalsIgnoreCase(wire))
                .findAny();
    }
}
