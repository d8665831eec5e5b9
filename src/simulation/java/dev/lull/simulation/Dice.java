package dev.lull.simulation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded dice. What is drawn by a key does not depend on what was drawn before, so that a run can be shrunk. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** Dice for one purpose, named by numbers. */
    static Dice of(long seed, long... key) {
        long mixed = seed;
        for (long part : key) {
            mixed = (mixed ^ part) * 0xD1B54A32D192ED03L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    /** From 0 to {@code bound} − 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long key() {
        return random.nextLong();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Duration millis(long least, long most) {
        return Duration.ofMillis(random.nextLong(least, most + 1));
    }

    /** From {@code least} to {@code most} milliseconds, each order of magnitude as likely as the next. */
    Duration spread(long least, long most) {
        double low = Math.log((double) least);
        double exponent = low + random.nextDouble() * (Math.log((double) most) - low);
        return Duration.ofMillis(Math.clamp(Math.round(Math.exp(exponent)), least, most));
    }
}
