package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ServerClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final ServerClock clock = new ServerClock(InstantSource.fixed(NOON));

    @Test
    void withoutAnAnswerTheLocalTimeHolds() {
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void aServerThatMayBeRightIsTakenToBeRight() {
        learn(Duration.ofMillis(300), Duration.ZERO);
        learn(Duration.ofMillis(900), Duration.ZERO);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void severalWholeSecondsNarrowTheOffsetToAFraction() {
        Duration ahead = Duration.ofMillis(90_250);
        for (int i = 0; i < 40; i++) {
            learn(Duration.ofMillis(i * 475L), ahead);
        }
        assertThat(clock.offset().minus(ahead).abs()).isLessThan(Duration.ofMillis(120));
    }

    @Test
    void aClockThatWasSetIsFollowed() {
        learn(Duration.ZERO, Duration.ofHours(-1));
        learn(Duration.ofSeconds(1), Duration.ofMinutes(5));
        assertThat(clock.offset().minus(Duration.ofMinutes(5)).abs()).isLessThan(Duration.ofSeconds(1));
    }

    /** One answer of a server that is ahead by so much, asked so long after noon; 20 ms there and back. */
    private void learn(Duration at, Duration ahead) {
        Instant sent = NOON.plus(at);
        Instant received = sent.plusMillis(20);
        Instant server = sent.plusMillis(10).plus(ahead);
        clock.learn(sent, received, Instant.ofEpochSecond(server.getEpochSecond()));
    }
}
