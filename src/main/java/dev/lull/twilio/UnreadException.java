package dev.lull.twilio;

import dev.lull.engine.Failure;
import dev.lull.supervision.PlainEnglish;
import java.time.Duration;
import java.util.Optional;

/** A read that brought nothing and is to be tried again. */
final class UnreadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure why;
    private final boolean denied;
    private final transient Optional<Duration> pause;

    /** @param pause how long nobody should ask, where Twilio limits the requests */
    UnreadException(Failure why, boolean denied, Optional<Duration> pause) {
        super(PlainEnglish.of(why));
        this.why = why;
        this.denied = denied;
        this.pause = pause;
    }

    Failure why() {
        return why;
    }

    boolean denied() {
        return denied;
    }

    Optional<Duration> pause() {
        return pause;
    }
}
