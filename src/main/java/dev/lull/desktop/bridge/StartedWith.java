package dev.lull.desktop.bridge;

import dev.lull.policy.Choices;
import java.time.Duration;
import java.util.Optional;

/**
 * What a workspace started with.
 *
 * @param defaults what holds for it where nobody has chosen
 * @param timeout for this run, from the command line; it is not stored
 */
public record StartedWith(Choices defaults, Optional<Duration> timeout) {
    public static final StartedWith DEFAULTS = new StartedWith(Choices.DEFAULTS, Optional.empty());
}
