package dev.lull.simulator;

import dev.lull.simulator.faults.Faults;
import dev.lull.simulator.workspace.Policy;

/**
 * How a simulator is started.
 *
 * @param port the port, 0 for any that is free
 * @param workers how many workers there are, 0 or more
 * @param chats how many chats are accepted already at the start, and about how many the traffic keeps open; 0 or more
 * @param seed what names, SIDs, secrets and traffic follow from
 * @param speed how many times faster than life the traffic is, above 0; headers, timers and heartbeats stay real
 * @param idle whether nothing moves by itself
 * @param policy how the workspace behaves where Twilio's documentation is silent
 * @param faults what goes wrong
 * @param listening on which address, and whether others may reach it
 */
public record SimulatorOptions(
        int port,
        int workers,
        int chats,
        long seed,
        double speed,
        boolean idle,
        Policy policy,
        Faults faults,
        Listening listening) {
    private static final int LAST_PORT = 65_535;

    public SimulatorOptions {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("The port must be from 0 to 65535, not " + port);
        }
        if (workers < 0 || chats < 0) {
            throw new IllegalArgumentException("There cannot be fewer than 0 workers or chats");
        }
        if (!(speed > 0)) {
            throw new IllegalArgumentException("The speed must be above 0, not " + speed);
        }
    }

    /** A simulator that behaves as by default and in which nothing goes wrong. */
    public SimulatorOptions(int port, int workers, int chats, long seed, double speed, boolean idle) {
        this(port, workers, chats, seed, speed, idle, Policy.defaults(), Faults.NONE, Listening.LOOPBACK);
    }

    /** A small contact centre on any free port: 8 workers, 30 chats, in real time. */
    public static SimulatorOptions defaults() {
        return new SimulatorOptions(0, 8, 30, 1, 1, false);
    }

    /** The same on this port. */
    public SimulatorOptions withPort(int number) {
        return new SimulatorOptions(number, workers, chats, seed, speed, idle, policy, faults, listening);
    }

    /** The same with so many workers. */
    public SimulatorOptions withWorkers(int count) {
        return new SimulatorOptions(port, count, chats, seed, speed, idle, policy, faults, listening);
    }

    /** The same with so many chats. */
    public SimulatorOptions withChats(int count) {
        return new SimulatorOptions(port, workers, count, seed, speed, idle, policy, faults, listening);
    }

    /** The same from another seed. */
    public SimulatorOptions withSeed(long number) {
        return new SimulatorOptions(port, workers, chats, number, speed, idle, policy, faults, listening);
    }

    /** The same with faster or slower traffic. */
    public SimulatorOptions withSpeed(double factor) {
        return new SimulatorOptions(port, workers, chats, seed, factor, idle, policy, faults, listening);
    }

    /** The same with or without traffic. */
    public SimulatorOptions withIdle(boolean still) {
        return new SimulatorOptions(port, workers, chats, seed, speed, still, policy, faults, listening);
    }

    /** The same behaving otherwise where Twilio's documentation is silent. */
    public SimulatorOptions withPolicy(Policy behaviour) {
        return new SimulatorOptions(port, workers, chats, seed, speed, idle, behaviour, faults, listening);
    }

    /** The same with other faults. */
    public SimulatorOptions withFaults(Faults mishaps) {
        return new SimulatorOptions(port, workers, chats, seed, speed, idle, policy, mishaps, listening);
    }

    /** The same reached in another way. */
    public SimulatorOptions withListening(Listening address) {
        return new SimulatorOptions(port, workers, chats, seed, speed, idle, policy, faults, address);
    }
}
