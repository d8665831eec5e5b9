package dev.lull.supervision;

import dev.lull.engine.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * How good the data is.
 *
 * @param ready whether the workspace was read whole once
 * @param freshAt when the data was last known to be current, server time; empty before the first read
 * @param problem why it is not current
 * @param denied whether the credentials were not accepted
 */
public record Health(boolean ready, Optional<Instant> freshAt, Optional<Failure> problem, boolean denied) {
    static final Health UNKNOWN = new Health(false, Optional.empty(), Optional.empty(), false);
}
