package dev.lull.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of one request to Twilio. A read never answers {@link ChangedMeanwhile} and {@link Refused} means
 * the same for reads and writes: Twilio understood and said no.
 */
public sealed interface Answer<T> {
    /** Done; a write answers with the task as it now is. */
    record Got<T>(T value) implements Answer<T> {}

    /** HTTP 412: the version sent as {@code If-Match} is no longer the newest; nothing was written. */
    record ChangedMeanwhile<T>() implements Answer<T> {}

    /** HTTP 404. */
    record Missing<T>() implements Answer<T> {}

    /** HTTP 400 and other refusals; nothing was written. */
    record Refused<T>(Failure why) implements Answer<T> {}

    /** HTTP 401 or 403; nothing was written. */
    record Denied<T>(Failure why) implements Answer<T> {}

    /** HTTP 429, or 503 in answer to a read with a time to wait: not processed. */
    record Limited<T>(Optional<Duration> retryAfter) implements Answer<T> {}

    /** No usable answer: a connection that failed, or HTTP 5xx. A write may have taken effect. */
    record Unreachable<T>(Failure why) implements Answer<T> {}

    /** The same answer about another value. */
    default <U> Answer<U> map(Function<? super T, ? extends U> to) {
        return switch (this) {
            case Got<T>(T value) -> new Got<>(to.apply(value));
            case ChangedMeanwhile<T>() -> new ChangedMeanwhile<>();
            case Missing<T>() -> new Missing<>();
            case Refused<T>(Failure why) -> new Refused<>(why);
            case Denied<T>(Failure why) -> new Denied<>(why);
            case Limited<T>(Optional<Duration> retryAfter) -> new Limited<>(retryAfter);
            case Unreachable<T>(Failure why) -> new Unreachable<>(why);
        };
    }
}
