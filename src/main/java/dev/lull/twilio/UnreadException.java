package dev.lull.twilio;

import java.time.Duration;
import java.util.Optional;

/** A read that brought nothing and is to be tried again. The message is one sentence for a person. */
final class UnreadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean denied;
    private final transient Optional<Duration> pause;

    /** @param pause how long nobody should ask, where Twilio limits the requests */
    UnreadException(String why, boolean denied, Optional<Duration> pause) {
        super(why);
        this.denied = denied;
        this.pause = pause;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    boolean denied() {
        return denied;
    }

    Optional<Duration> pause() {
        return pause;
    }
}
