package dev.lull.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTextTest {
    @Test
    void everyMemberStandsOnALineOfItsOwn() {
        assertThat(AttributesText.of("{\"a\":{\"b\":[1,2],\"c\":{}},\"d\":\"x, {y}: \\\"z\\\"\"}"))
                .isEqualTo("""
                        {
                          "a": {
                            "b": [
                              1,
                              2
                            ],
                            "c": {}
                          },
                          "d": "x, {y}: \\"z\\""
                        }""");
    }

    @Test
    void numbersStayAsTwilioHasThem() {
        assertThat(AttributesText.of("{\"n\":12345678901234567890.10}")).contains("12345678901234567890.10");
    }

    @Test
    void whatCannotBeSeenOrTurnsTheTextIsEscaped() {
        assertThat(AttributesText.of("{\"name\":\"abc\u202Efed\u0007\"}")).contains("abc\\u202efed\\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "}}}]", "{\"open\":\"", "[[["})
    void whatIsNoJsonIsShownToo(String text) {
        assertThat(AttributesText.of(text).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
}
