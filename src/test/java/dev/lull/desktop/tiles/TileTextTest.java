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
            153);

    @Test
    void everyTileNamesItsNumberAndItsLongest() {
        assertThat(say(Focus.AWAITING_CUSTOMER)).isEqualTo("118 Awaiting customer. next in 0:04");
        assertThat(say(Focus.AWAITING_AGENT)).isEqualTo("41 Awaiting agent. longest 3:12");
        assertThat(say(Focus.INACTIVE)).isEqualTo("1,150 Inactive. longest 41m");
        assertThat(say(Focus.RESCUE)).isEqualTo("5 To rescue. 3 customers wait, 1:07");
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
                .isEqualTo(new TileText("0", "To rescue", "nobody waits inactive", TileText.Tone.CALM));
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
