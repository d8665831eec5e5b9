package dev.lull.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final SimulatorOptions SMALL =
            SimulatorOptions.defaults().withWorkers(2).withChats(3).withIdle(true);

    @Test
    void aTakenPortIsNamedInOneSentence() throws IOException {
        try (Simulator first = Simulator.start(SMALL)) {
            int port = first.description().url().getPort();
            assertThatThrownBy(() -> Simulator.start(SMALL.withPort(port)))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "The simulator cannot listen on 127.0.0.1:" + port + ": another program uses it already.");
        }
    }

    @Test
    void theSameSeedGivesTheSameAccount() throws IOException {
        try (Simulator first = Simulator.start(SMALL);
                Simulator second = Simulator.start(SMALL);
                Simulator other = Simulator.start(SMALL.withSeed(2))) {
            assertThat(second.description().workerSids())
                    .isEqualTo(first.description().workerSids());
            assertThat(second.description().apiSecret())
                    .isEqualTo(first.description().apiSecret());
            assertThat(other.description().workspaceSid())
                    .isNotEqualTo(first.description().workspaceSid());
        }
    }

    @Test
    void aClosedSimulatorLeavesNoThreadBehind() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Simulator simulator = Simulator.start(SMALL.withIdle(false));
        simulator.close();
        simulator.close();
        Set<Thread> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        !before.contains(thread) && thread.getName().matches("(?i).*(xnio|simulator|undertow).*"))
                .collect(Collectors.toSet());
        assertThat(left).isEmpty();
    }
}
