package dev.lull.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListeningTest {
    @Test
    void anAddressOfThisComputerOnlyIsTaken() {
        assertThat(Listening.on("127.0.0.1", false)).isEqualTo(Listening.LOOPBACK);
        assertThat(Listening.on("localhost", false).host()).isEqualTo("localhost");
    }

    @Test
    void anAddressThatOthersCanReachIsRefusedUntilItIsMeant() {
        assertThatThrownBy(() -> Listening.on("0.0.0.0", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("everybody on the network")
                .hasMessageContaining("--open-to-network");
        assertThat(Listening.on("0.0.0.0", true).host()).isEqualTo("0.0.0.0");
    }
}
