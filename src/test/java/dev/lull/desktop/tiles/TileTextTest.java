package dev.lull.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Focus;
import dev.lull.desktop.live.Totals;
import dev.lull.desktop.words.Words;
import dev.lull.engine.WorkerView.Capacity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TileTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Words words = new Words(Locale.US, ZoneOffset.UTC);
    private final Totals totals = new Totals(
            312,
            118,
            Optional.of(NOW.plusSeconds(4)),
            41,
            Optional.of(NOW.minusSeconds(192)),
            Optional.of(NOW.minusSeconds(12)),
            Optional.of(NOW.plusSeconds(108)),
            1_150,
            Optional.of(NOW.minusSeconds(41 * 60)),
            3,
            Optional.of(NOW.minusSeconds(67)),
            2,
            7,
            153);

    @Test
    void everyTileNamesItsNumberAndItsLongest() {
        assertThat(say(Focus.AWAITING_CUSTOMER)).isEqualTo("118 Awaiting customer. next in 0:04");
        assertThat(say(Focus.AWAITING_AGENT)).isEqualTo("41 Awaiting agent. longest 3:12");
        assertThat(say(Focus.INACTIVE)).isEqualTo("1,150 Inactive. longest 41m");
        assertThat(say(Focus.RESCUE)).isEqualTo("5 To rescue. 3 waiting, 1:07; 2 with agent away");
        assertThat(say(Focus.FREED)).isEqualTo("153 Slots freed. all back 462/400 !");
    }

    @Test
    void onlyWhatAPersonShouldSeeToIsLoud() {
        assertThat(tile(Focus.AWAITING_CUSTOMER, NOW).tone()).isEqualTo(TileText.Tone.CALM);
        assertThat(tile(Focus.AWAITING_AGENT, NOW.minusSeconds(13)).tone()).isEqualTo(TileText.Tone.CALM);
        assertThat(tile(Focus.AWAITING_AGENT, NOW).tone()).isEqualTo(TileText.Tone.AMBER);
        assertThat(tile(Focus.AWAITING_AGENT, NOW.plusSeconds(108)).tone()).isEqualTo(TileText.Tone.RED);
        assertThat(tile(Focus.RESCUE, NOW).tone()).isEqualTo(TileText.Tone.AMBER);
        assertThat(TileText.of(Focus.RESCUE, Summary.NONE, words, NOW))
                .isEqualTo(new TileText("0", "To rescue", "nothing to see to", TileText.Tone.CALM));
    }

    @Test
    void theRescueTileSaysWhatIsTheMatterWithWhatItCounts() {
        assertThat(tile(Focus.RESCUE, NOW).detail()).isEqualTo("3 waiting, 1:07");
        assertThat(rescue(3, 1, 1, 60)).isEqualTo("3 To rescue. 1 waiting, 1:07; 1 with agent away; 1 ending soon");
        assertThat(rescue(8, 0, 8, 60)).isEqualTo("8 To rescue. 8 with agent away");
        assertThat(rescue(2, 0, 1, 60)).isEqualTo("2 To rescue. 1 with agent away; 1 ending soon");
        assertThat(rescue(1, 0, 0, 60)).isEqualTo("1 To rescue. 1 ending soon");
        assertThat(rescue(0, 0, 0, 0)).isEqualTo("0 To rescue. nothing to see to");
        assertThat(rescue(0, 0, 0, 60)).isEqualTo("0 To rescue. 60 inactive by hand");
    }

    private String rescue(int concerns, int waiting, int away, int aside) {
        Totals some = new Totals(
                312,
                118,
                Optional.empty(),
                41,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                waiting,
                Optional.of(NOW.minusSeconds(67)),
                away,
                aside,
                0);
        return TileText.of(Focus.RESCUE, new Summary(some, concerns, new Capacity(400, 462, true)), words, NOW)
                .sentence(words);
    }

    @Test
    void whileTheWorkspaceIsBeingReadATileKnowsNoNumber() {
        assertThat(TileText.unknown(Focus.RESCUE, words))
                .isEqualTo(new TileText("–", "To rescue", "", TileText.Tone.CALM));
    }

    private TileText tile(Focus focus, Instant now) {
        return TileText.of(focus, new Summary(totals, 5, new Capacity(400, 462, true)), words, now);
    }

    private String say(Focus focus) {
        return tile(focus, NOW).sentence(words);
    }
}
