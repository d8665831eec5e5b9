package dev.lull.supervision;

import java.time.Instant;
import java.util.Optional;

/** Remembers until when automation looked after a workspace, so that the next start can tell of the time between. */
public interface Presence {
    /** Where nothing is to be remembered: for one task only, or in a simulator that is made anew each time. */
    Presence FORGETFUL = new Presence() {
        @Override
        public Optional<Instant> last() {
            return Optional.empty();
        }

        @Override
        public void at(Instant now) {
            // Nobody will ask.
        }
    };

    /** When it was last looked after; empty where it never was. */
    Optional<Instant> last();

    /** It is looked after now. Returns at once. */
    void at(Instant now);
}
