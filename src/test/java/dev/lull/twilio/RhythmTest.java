package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void theRateGrowsWithTheOpenChatsUpToACap() {
        assertThat(Rhythm.TWILIO.conversationsPerSecond(0)).isEqualTo(20);
        assertThat(Rhythm.TWILIO.conversationsPerSecond(400)).isEqualTo(40);
        assertThat(Rhythm.TWILIO.conversationsPerSecond(50_000)).isEqualTo(100);
    }

    @Test
    void theRateForTaskRouterGrowsWithTasksAndWorkersUpToACap() {
        assertThat(Rhythm.TWILIO.taskRouterPerSecond(0, 0)).isEqualTo(40);
        assertThat(Rhythm.TWILIO.taskRouterPerSecond(600, 100)).isEqualTo(40);
        assertThat(Rhythm.TWILIO.taskRouterPerSecond(600, 300)).isEqualTo(60);
        assertThat(Rhythm.TWILIO.taskRouterPerSecond(50_000, 5_000)).isEqualTo(100);
    }

    @Test
    void fewChatsAreReadAsOftenAsIsOfUse() {
        assertThat(Rhythm.TWILIO.messages(true, 5, 5, 20)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Rhythm.TWILIO.messages(false, 1, 11, 20)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void ofManyChatsTheRestingOnesAreReadThreeTimesAsOftenAndAllFitTheRate() {
        Duration resting = Rhythm.TWILIO.messages(true, 600, 1_200, 100);
        Duration active = Rhythm.TWILIO.messages(false, 600, 1_200, 100);
        assertThat(resting).isEqualTo(Duration.ofSeconds(10));
        assertThat(active).isEqualTo(Duration.ofSeconds(30));
        assertThat(600 / 10 + 1_200 / 30).isEqualTo(100);
    }
}
