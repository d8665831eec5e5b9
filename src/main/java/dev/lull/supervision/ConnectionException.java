package dev.lull.supervision;

import dev.lull.engine.Backoff;
import java.time.Duration;
import java.util.Optional;

/** A workspace could not be opened. The message is one sentence in plain English: what is wrong and what to do. */
public final class ConnectionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Trouble trouble;
    private final transient Optional<Duration> retryAfter;

    /** What kind of thing is wrong. */
    public enum Problem {
        /** The credentials were not accepted. */
        DENIED,
        /** No such account or workspace. */
        NOT_FOUND,
        UNREACHABLE,
        /** Twilio answers that it cannot do it now. */
        BUSY,
        /** Something has to be set up or named first: the workspace, or a channel pair. */
        SET_UP;

        /** Whether it may pass without a person doing anything about it. */
        public boolean mayPass() {
            return this == UNREACHABLE || this == BUSY;
        }
    }

    public ConnectionException(Problem problem, Trouble trouble) {
        this(problem, trouble, Optional.empty());
    }

    /** @param retryAfter how long Twilio asks to wait before anything is asked again */
    public ConnectionException(Problem problem, Trouble trouble, Optional<Duration> retryAfter) {
        super(PlainEnglish.of(trouble));
        this.trouble = trouble;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    public Trouble trouble() {
        return trouble;
    }

    /**
     * How long to wait before the next attempt: longer each time, and no shorter than Twilio asks for.
     *
     * @param key what is retried: different keys spread over time
     * @param attempt the attempt that failed, from 1
     */
    public Duration pauseAfter(String key, int attempt) {
        Duration own = Backoff.after(key, attempt);
        return retryAfter.filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }
}
