package dev.lull.policy;

import java.util.OptionalInt;

/**
 * How many active chats an agent may have.
 *
 * @param atMost 1 or more; empty for no limit of its own
 */
public record Limit(OptionalInt atMost) {
    public static final Limit NONE = new Limit(OptionalInt.empty());

    public Limit {
        if (atMost.isPresent() && atMost.getAsInt() < 1) {
            throw new IllegalArgumentException("A limit is at least 1 chat.");
        }
    }

    public static Limit of(int atMost) {
        return new Limit(OptionalInt.of(atMost));
    }
}
