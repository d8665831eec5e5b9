package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void namesStandWhereAPersonLooksForThem() {
        assertThat(sorted("Zoë", "Élodie", "ben", "Ana", "Łukasz", "Elif", "Ådne", "Mei", "Søren", "Straße", "Stran"))
                .containsExactly(
                        "Ådne", "Ana", "ben", "Elif", "Élodie", "Łukasz", "Mei", "Søren", "Stran", "Straße", "Zoë");
    }

    @Test
    void namesThatDifferInCapitalsOrAccentsOnlyStandTogetherAlwaysInOneOrder() {
        List<String> one = sorted("Jürgen", "Jurgen", "jurgen", "Jutta");

        assertThat(one).endsWith("Jutta").isEqualTo(sorted("jurgen", "Jutta", "Jurgen", "Jürgen"));
    }

    @Test
    void whatIsSearchedForIsFoundInAnyCaseAndWithAnyAccents() {
        assertThat(Alphabet.folded("José ŁUKASZ Straße"))
                .isEqualTo("jose lukasz strasse")
                .isEqualTo(Alphabet.folded("jose\u0301 Lukasz STRASSE"));
        assertThat(Alphabet.folded("ΝΊΚΟΣ")).isEqualTo(Alphabet.folded("Νίκος"));
    }

    @Test
    void otherScriptsComeAfterLatinLetters() {
        assertThat(sorted("阿卜杜勒", "Zoë", "Иван")).containsExactly("Zoë", "Иван", "阿卜杜勒");
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(Alphabet.ORDER).toList();
    }
}
