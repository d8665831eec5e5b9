package dev.lull.simulator.traffic;

import java.time.Duration;
import java.time.Instant;

/**
 * The contact centre's day: how busy it is at each hour, from 0 to 1. It is ten in the morning when the traffic begins, and the
 * day goes as fast as the traffic.
 */
record Day(Instant begin, double speed) {
    private static final double[] BY_HOUR = {
        0.15, 0.10, 0.08, 0.08, 0.10, 0.18, 0.32, 0.52, 0.74, 0.92, 1.00, 1.00,
        0.90, 0.92, 1.00, 1.00, 0.96, 0.88, 0.76, 0.64, 0.52, 0.40, 0.30, 0.20
    };
    private static final double FIRST_HOUR = 10;

    /** How busy it is at a time, between the hours in proportion. */
    double busy(Instant now) {
        double passed = Duration.between(begin, now).toMillis() / 3_600_000.0 * speed;
        double hour = (FIRST_HOUR + passed) % 24;
        int before = (int) hour;
        double part = hour - before;
        return BY_HOUR[before] * (1 - part) + BY_HOUR[(before + 1) % 24] * part;
    }
}
