package dev.lull.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import dev.lull.engine.Failure;
import dev.lull.supervision.Health;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final HealthWords words = new HealthWords(new Words(Locale.US, ZoneOffset.UTC));

    @Test
    void currentDataIsSaidToATenthOfASecondAndNoBannerShows() {
        Health health = aged(Duration.ofMillis(840));

        assertThat(words.status("poll", health, NOW)).isEqualTo("poll · data 0.8\u00a0s old");
        assertThat(Freshness.of(health, NOW)).isEqualTo(Freshness.CURRENT);
        assertThat(words.banner(health, NOW, then -> 0)).isEmpty();
    }

    @Test
    void dataOlderThanTenSecondsAsksForALook() {
        assertThat(Freshness.of(aged(Duration.ofSeconds(10)), NOW)).isEqualTo(Freshness.CURRENT);
        assertThat(Freshness.of(aged(Duration.ofSeconds(11)), NOW)).isEqualTo(Freshness.OLD);
        assertThat(words.banner(aged(Duration.ofSeconds(11)), NOW, then -> 0)).isEmpty();
    }

    @Test
    void dataOlderThanThirtySecondsShowsTheBanner() {
        assertThat(words.banner(aged(Duration.ofSeconds(45)), NOW, then -> 0))
                .isEqualTo("Data is 45\u00a0s old: nothing has come in.");
    }

    @Test
    void aFailureShowsTheBannerWithItsSentence() {
        Health failing = new Health(
                true,
                Optional.of(NOW.minusSeconds(12)),
                Optional.of(NOW.minusSeconds(12)),
                Optional.of(new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST)),
                Optional.of(NOW),
                false);

        assertThat(words.banner(failing, NOW, then -> 0))
                .isEqualTo("Data is 12\u00a0s old: Twilio could not be reached: the connection was lost.");
    }

    @Test
    void oneFailureWhileTheDataIsYoungIsNoAlarm() {
        Health once = new Health(
                true,
                Optional.of(NOW.minusSeconds(3)),
                Optional.of(NOW.minusSeconds(3)),
                Optional.of(new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST)),
                Optional.of(NOW),
                false);

        assertThat(Freshness.of(once, NOW)).isEqualTo(Freshness.CURRENT);
        assertThat(words.banner(once, NOW, then -> 0)).isEmpty();
    }

    @Test
    void whatWasNeverReadAlarmsAtTheFirstFailure() {
        Health never = new Health(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Failure.Plain.SLOW_DOWN),
                Optional.of(NOW),
                false);

        assertThat(Freshness.of(never, NOW)).isEqualTo(Freshness.STALE);
    }

    @Test
    void deniedCredentialsSayWhatToDo() {
        Health denied = new Health(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Failure.Forbidden("Role not allowed (20003)")),
                Optional.of(NOW),
                true);

        assertThat(words.banner(denied, NOW, then -> 0))
                .isEqualTo("The workspace cannot be read: "
                        + "Twilio does not let these credentials do this: Role not allowed (20003). "
                        + "Check the API key and its secret, then start Lull again.");
    }

    @Test
    void untilEverythingHasBeenReadTheDataHasNoAge() {
        Health reading = new Health(
                false,
                Optional.of(NOW.minusSeconds(1)),
                Optional.of(NOW.minusSeconds(1)),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(words.status("poll", reading, NOW)).isEqualTo("poll · reading the workspace…");
        assertThat(Freshness.of(reading, NOW)).isEqualTo(Freshness.NONE);
        assertThat(words.banner(reading, NOW, then -> 0)).isEmpty();
    }

    @Test
    void aServerClockAheadOfTheDataIsNoNegativeAge() {
        assertThat(words.status("poll", aged(Duration.ofSeconds(-3)), NOW)).isEqualTo("poll · data 0.0\u00a0s old");
    }

    @Test
    void aLargeWorkspaceThatIsBeingReadAllTheTimeIsNotSaidToBeSilent() {
        Optional<Instant> sweep = Optional.of(NOW.minusSeconds(45));
        Health busy =
                new Health(true, sweep, Optional.of(NOW.minusSeconds(1)), Optional.empty(), Optional.empty(), false);
        assertThat(Freshness.of(busy, NOW)).isEqualTo(Freshness.OLD);
        assertThat(words.banner(busy, NOW, then -> 0)).isEmpty();
        assertThat(words.status("poll", busy, NOW)).isEqualTo("poll · data 45\u00a0s old");
    }

    @Test
    void aFailureIsToldOnceItStaysThoughOtherThingsComeIn() {
        Optional<Failure> lost = Optional.of(new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST));
        Optional<Instant> justNow = Optional.of(NOW.minusSeconds(1));
        assertThat(Freshness.of(
                        new Health(true, Optional.of(NOW.minusSeconds(20)), justNow, lost, justNow, false), NOW))
                .isEqualTo(Freshness.OLD);
        assertThat(Freshness.of(
                        new Health(true, Optional.of(NOW.minusSeconds(31)), justNow, lost, justNow, false), NOW))
                .isEqualTo(Freshness.STALE);
    }

    @Test
    void onceTwilioAnswersAgainTheBannerSaysHowMuchIsStillToBeRead() {
        Optional<Failure> lost = Optional.of(new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST));
        Optional<Instant> outage = Optional.of(NOW.minusSeconds(20));
        Health back = new Health(
                true, Optional.of(NOW.minusSeconds(70)), Optional.of(NOW.minusSeconds(1)), lost, outage, false);

        assertThat(Freshness.of(back, NOW)).isEqualTo(Freshness.STALE);
        assertThat(words.banner(back, NOW, then -> then.equals(outage.orElseThrow()) ? 3 : 99))
                .isEqualTo("Twilio answers again after an outage; 3 chats have not been read since."
                        + " All of it was last current 70\u00a0s ago.");
        assertThat(words.banner(back, NOW.minusSeconds(10), then -> 3)).endsWith("the connection was lost.");
        assertThat(words.banner(back, NOW.plusSeconds(10), then -> 3)).endsWith("the connection was lost.");
    }

    private static Health aged(Duration age) {
        Optional<Instant> then = Optional.of(NOW.minus(age));
        return new Health(true, then, then, Optional.empty(), Optional.empty(), false);
    }
}
