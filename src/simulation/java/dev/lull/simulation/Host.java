package dev.lull.simulation;

import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The machine that one Lull runs on: its clock and its stored settings outlive every crash. */
final class Host implements InstantSource {
    final int number;
    Policy policy;
    Duration offset;
    int incarnations;
    int resyncs;
    long overrides;
    /** When it is to be woken next, by the world's clock. */
    Instant alarm = Instant.MAX;

    @Nullable
    Life life;

    private final InstantSource world;

    Host(int number, Policy policy, Duration offset, InstantSource world) {
        this.number = number;
        this.policy = policy;
        this.offset = offset;
        this.world = world;
    }

    @Override
    public Instant instant() {
        return world.instant().plus(offset);
    }

    /** The clock that never jumps. */
    long nanos() {
        return Duration.between(Stage.START, world.instant()).toNanos();
    }

    /** When, by the world's clock, this host's clock shows that time. */
    Instant inTheWorld(Instant here) {
        return here.minus(offset);
    }
}
