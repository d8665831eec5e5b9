package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Failure;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Failure SLOW_DOWN = Failure.Plain.SLOW_DOWN;

    private final Ears ears = new Ears();
    private long nanos;
    private final Telling telling = new Telling(() -> nanos);

    @BeforeEach
    void begin() {
        telling.begin(ears);
    }

    @Test
    void aFailureThatGoesOnIsToldAgainNowAndThen() {
        telling.failed(SLOW_DOWN, false);
        pass(Duration.ofMillis(9_999));
        telling.failed(SLOW_DOWN, false);
        assertThat(ears.waiting()).isEqualTo(1);
        pass(Duration.ofMillis(1));
        telling.failed(SLOW_DOWN, false);
        assertThat(ears.waiting()).isEqualTo(2);
        pass(Duration.ofMillis(9_999));
        telling.failed(SLOW_DOWN, false);
        assertThat(ears.waiting()).isEqualTo(2);
    }

    @Test
    void anotherFailureAndOneThatIsBackAreToldAtOnce() {
        telling.failed(SLOW_DOWN, false);
        telling.failed(Failure.Plain.WRONG_CREDENTIALS, true);
        assertThat(ears.waiting()).isEqualTo(2);
        assertThat(telling.fresh(() -> true)).isTrue();
        telling.failed(Failure.Plain.WRONG_CREDENTIALS, true);
        assertThat(ears.waiting()).isEqualTo(4);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
