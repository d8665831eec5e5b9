package dev.lull.console;

import java.io.IOException;
import java.util.Optional;

/** Starts simulators in this process. */
@FunctionalInterface
public interface SimulatorLauncher {
    /**
     * @throws IOException with a sentence for a person, say that the port is taken
     * @throws IllegalArgumentException with a sentence for a person, if the policy, the faults or the host cannot be taken
     */
    Simulated launch(Request request) throws IOException;

    /**
     * What a simulator should be like; what is empty is as the simulator likes it.
     *
     * @param port 0 takes any free one
     * @param workers at least 1
     * @param chats how many there are at first, 0 or more
     * @param seed makes it repeatable
     * @param speed how much faster than life people write, above 0
     * @param idle whether nothing moves by itself
     * @param policy what it does where nobody has written down what Twilio does; empty text for the usual
     * @param host on which address of this computer it listens
     * @param openToNetwork whether it may be one that others can reach
     * @param faults what goes wrong; empty text for nothing
     */
    record Request(
            int port,
            Optional<Integer> workers,
            Optional<Integer> chats,
            Optional<Long> seed,
            Optional<Double> speed,
            boolean idle,
            String policy,
            String faults,
            String host,
            boolean openToNetwork) {}

    /** A simulator that serves until it is closed. */
    interface Simulated extends AutoCloseable {
        /** One line of JSON: its address, credentials and SIDs. */
        String description();

        @Override
        void close();
    }
}
