package dev.lull.simulator.traffic;

import dev.lull.simulator.ground.Agenda;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** When people act: delays in seconds of life, compressed by the traffic's speed. */
record Pace(InstantSource clock, Agenda agenda, RandomGenerator dice, double speed) {

    /** Does something after a delay between these numbers of seconds. */
    void in(double least, double most, Runnable action) {
        double seconds = (least + dice.nextDouble() * (most - least)) / speed;
        agenda.at(clock.instant().plus(Duration.ofNanos((long) (seconds * 1e9))), action);
    }
}
