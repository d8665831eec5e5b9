package dev.lull.desktop.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);

    private final Pace pace = new Pace();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void whatConcernsOneAgentIsToldTogether() {
        Pace.Telling telling = tell(rescue("Ana"), waiting("Ben"), waiting("Ana"));

        assertThat(telling.agents().stream().map(agent -> AlertWords.of(WORDS, agent)))
                .containsExactly(
                        "Ana: 1 customer waits in an inactive chat\nAna: 2 customers waiting for too long",
                        "Ben: 2 customers waiting for too long");
        assertThat(telling.more()).isZero();
    }

    @Test
    void aFewAreToldInAMinuteAndTheOthersAreSummedUp() {
        Pace.Telling many = tell(IntStream.range(0, 9)
                .mapToObj(number -> waiting("Agent " + number))
                .toArray(Alert[]::new));
        assertThat(many.agents()).hasSize(Pace.MOST);
        assertThat(many.more()).isEqualTo(6);

        assertThat(tell(waiting("Ana"))).isEqualTo(new Pace.Telling(List.of(), 0));
        now = now.plus(Pace.MINUTE);
        assertThat(tell(waiting("Ben")).agents()).hasSize(2);
    }

    @Test
    void whatHasGoneBeforeThereWasRoomIsNotTold() {
        tell(IntStream.range(0, 9)
                .mapToObj(number -> waiting("Agent " + number))
                .toArray(Alert[]::new));
        tell(waiting("Ana"));

        now = now.plus(Pace.MINUTE);
        assertThat(pace.tell(List.of(), about -> false, now).agents()).isEmpty();
    }

    @Test
    void anHourOfAlertsIsAFewNotificationsAMinute() {
        int told = 0;
        for (int second = 0; second < 3_600; second++) {
            Pace.Telling telling = tell(waiting("Agent " + second));
            told += telling.agents().size() + (telling.more() > 0 ? 1 : 0);
            now = now.plusSeconds(1);
        }

        assertThat(told).isLessThanOrEqualTo(60 * (Pace.MOST + 1));
    }

    private Pace.Telling tell(Alert... fresh) {
        return pace.tell(List.of(fresh), about -> true, now);
    }

    private static Alert rescue(String name) {
        return new Alert(Alert.Kind.RESCUE, Optional.of(new WorkerSid(name)), name, 1);
    }

    private static Alert waiting(String name) {
        return new Alert(Alert.Kind.WAITING, Optional.of(new WorkerSid(name)), name, 2);
    }
}
