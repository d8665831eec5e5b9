package dev.lull.simulator.sync;

import dev.lull.simulator.ground.Fields;
import java.time.Instant;

/** When something expires; {@link #NEVER} stands for never. */
final class Expiry {
    static final Instant NEVER = Instant.MAX;
    private static final int YEAR = 31_536_000;

    private Expiry() {}

    /** What a time to live in seconds says, under the first of these names that is there; 0 is for ever. */
    static Instant of(Fields fields, Instant now, Instant otherwise, String... names) {
        for (String name : names) {
            var seconds = fields.whole(name, 0, YEAR);
            if (seconds.isPresent()) {
                return seconds.getAsInt() == 0 ? NEVER : now.plusSeconds(seconds.getAsInt());
            }
        }
        return otherwise;
    }
}
