package dev.lull.console;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;

/** What the command line lays over the stored settings for one run; never stored. */
public record Overlay(Optional<Duration> timeout, Optional<Automation> automation) {}
