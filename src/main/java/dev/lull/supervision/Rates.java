package dev.lull.supervision;

import java.util.OptionalInt;

/**
 * The most requests per second that a person allows, 1 to {@link #MOST}; where nobody chose, Lull's own defaults
 * hold, which grow with the workspace.
 */
public record Rates(OptionalInt taskRouter, OptionalInt conversations) {
    public static final int MOST = 1_000;

    public static final Rates NONE = new Rates(OptionalInt.empty(), OptionalInt.empty());

    /** @throws IllegalArgumentException if out of range, with a sentence that says the range */
    public Rates {
        require(taskRouter);
        require(conversations);
    }

    private static void require(OptionalInt rate) {
        if (rate.isPresent() && (rate.getAsInt() < 1 || rate.getAsInt() > MOST)) {
            throw new IllegalArgumentException("A request rate is 1 to " + MOST + " per second.");
        }
    }
}
