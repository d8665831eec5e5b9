package dev.lull.supervision;

import dev.lull.engine.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * How good the data is.
 *
 * @param ready whether the workspace was read whole once
 * @param freshAt when the data was last known to be current, server time; empty before the first read
 * @param heardAt when any of it was last read, server time: in a large workspace it takes a while until all is current
 * @param problem why it is not current
 * @param failedAt when a read last failed for it, server time; empty where there is no problem
 * @param denied whether the credentials were not accepted
 */
public record Health(
        boolean ready,
        Optional<Instant> freshAt,
        Optional<Instant> heardAt,
        Optional<Failure> problem,
        Optional<Instant> failedAt,
        boolean denied) {
    static final Health UNKNOWN =
            new Health(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Everything is current. */
    static Health fresh(boolean ready, Instant now) {
        return new Health(ready, Optional.of(now), Optional.of(now), Optional.empty(), Optional.empty(), false);
    }

    Health heard(Instant now) {
        return new Health(ready, freshAt, Optional.of(now), problem, failedAt, denied);
    }

    Health failed(Failure why, boolean credentials, Instant now) {
        return new Health(ready, freshAt, heardAt, Optional.of(why), Optional.of(now), credentials);
    }
}
