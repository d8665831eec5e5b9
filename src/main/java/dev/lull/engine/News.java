package dev.lull.engine;

import java.time.Duration;
import java.time.Instant;

/** Something a supervisor should know that concerns no single task. */
public sealed interface News {
    /** The computer's clock was set, or it slept: each chat is read again before it is moved. */
    record ClockMoved(Duration by) implements News {}

    /**
     * The computer's clock is not right; Lull goes by Twilio's.
     *
     * @param ahead how far Twilio's clock is ahead of it; negative where it is behind
     */
    record ClockDiffers(Duration ahead) implements News {}

    /** Nobody brought waiting customers back; they come back first. */
    record Unsupervised(Instant from, Instant to) implements News {}
}
