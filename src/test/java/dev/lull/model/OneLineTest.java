package dev.lull.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void whatBreaksLinesIsASpace() {
        assertThat(OneLine.of("Maria\nGomez\t")).isEqualTo("Maria Gomez");
        assertThat(OneLine.of("Maria\u2028Gomez")).isEqualTo("Maria Gomez");
        assertThat(OneLine.of("\u001b[31mMaria")).isEqualTo("[31mMaria");
    }

    @Test
    void whatTurnsTheTextBehindItIsGone() {
        assertThat(OneLine.of("ab\u202ecd\u2066ef\u2069")).isEqualTo("abcdef");
    }

    @Test
    void namesOfAllScriptsStayAsTheyAre() {
        for (String name : new String[] {"Ana", "José", "שרה", "李小龙", "👩‍💻 Ana", ""}) {
            assertThat(OneLine.of(name)).isSameAs(name);
        }
    }
}
