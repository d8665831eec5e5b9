package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.TaskSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventWindowTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");
    private static final TaskSid TASK = new TaskSid("WT1");

    private final EventWindow window = new EventWindow(BEGIN);

    @Test
    void anEventThatIsListedLateIsStillSeen() {
        window.unseen(List.of(event("EV1", "task.updated", 20)));

        assertThat(window.unseen(List.of(event("EV1", "task.updated", 20), event("EV0", "task.updated", 12))))
                .extracting(Happening::sid)
                .containsExactly("EV0");
        assertThat(window.since()).isEqualTo(BEGIN.plusSeconds(10));
    }

    @Test
    void eventsComeOldestFirstHoweverTheyAreListed() {
        assertThat(window.unseen(List.of(event("EV2", "task.updated", 2), event("EV1", "task.updated", 1))))
                .extracting(Happening::sid)
                .containsExactly("EV1", "EV2");
    }

    @Test
    void anOldEventDoesNotTurnTheWindowBack() {
        window.unseen(List.of(event("EV1", "task.updated", -60)));

        assertThat(window.since()).isEqualTo(BEGIN.minusSeconds(10));
    }

    @Test
    void theLatestEventSaysWhetherATaskIsBeingTransferred() {
        Transfers transfers = new Transfers();
        transfers.learn(event("EV2", "task.transfer-completed", 5));
        transfers.learn(event("EV1", Transfers.BEGUN, 1));
        assertThat(transfers.open(TASK)).isFalse();

        transfers.learn(event("EV3", Transfers.BEGUN, 9));
        transfers.learn(event("EV4", "task.transfer-attempt-failed", 10));
        assertThat(transfers.open(TASK)).isTrue();

        transfers.ended(TASK);
        assertThat(transfers.open(TASK)).isFalse();
    }

    private static Happening event(String sid, String type, long second) {
        return new Happening(sid, type, BEGIN.plusSeconds(second), Optional.of(TASK), Optional.empty());
    }
}
