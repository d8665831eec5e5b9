package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(Locale.US, ZoneOffset.UTC);

    @Test
    void aNameThatRunsFromRightToLeftTurnsNothingAroundIt() {
        String sentence = words.of("alert.waiting", "שרה", 3);

        Bidi order = new Bidi(sentence, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int number = sentence.indexOf('3');
        assertThat(order.baseIsLeftToRight()).isTrue();
        assertThat(order.getLevelAt(sentence.indexOf(':'))).isZero();
        assertThat(order.getLevelAt(number)).isZero();
    }

    @Test
    void otherNamesStandAsTheyAre() {
        assertThat(words.of("alert.waiting", "José", 3)).isEqualTo("José: 3 customers waiting for too long");
    }
}
