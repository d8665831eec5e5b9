package dev.lull.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskAttributesTest {
    private static final TaskSid TASK = new TaskSid("WT0123456789abcdef0123456789abcdef");
    private static final Instant NOW = Instant.ofEpochSecond(1_900_000_000L);

    @Test
    void onlyLullsOwnKeysChange() {
        String text = "{\"a\":1.50,\"big\":123456789012345678901234567890,\"n\":null,\"o\":{\"z\":[1,2]},\"u\":\"ü\"}";
        assertThat(TaskAttributes.of(text).with(true, Stamp.empty(TASK)).json())
                .isEqualTo(text.substring(0, text.length() - 1) + ",\"inactive\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"n\":1e2",
                "\"n\":-0.0",
                "\"n\":1.50e+10",
                "\"s\":\"\\u00e9\\/ , } \\\" {\"",
                "\"o\":{ \"inactive\" : 7, \"lull\": [ ] }",
                "\"a\":[ 1,\t2 , {\"x\":null} ]",
                "\"e\":\"\"",
                "\"t\":true"
            })
    void everyCharacterThatOthersWroteSurvives(String member) {
        Stamp stamp = full();
        String there = TaskAttributes.of(
                        "{ " + member + " , \"inactive\" : 0 , \"lull\":{\"task\":\"WT9\"}, " + "\"z\": 0.10 }")
                .with(true, stamp)
                .json();
        assertThat(there)
                .startsWith("{" + member + ",\"inactive\":1,\"lull\":{")
                .endsWith(",\"z\":0.10}");
        assertThat(TaskAttributes.of(there).stamp()).contains(stamp);
        assertThat(TaskAttributes.of(there).with(false, Stamp.empty(TASK)).json())
                .isEqualTo("{" + member + ",\"inactive\":0,\"z\":0.10}");
    }

    @Test
    void aNameWithEscapesKeepsItsMeaning() {
        assertThat(TaskAttributes.of("{\"a\\u0022b\\u0001\":1,\"in\\u0061ctive\":0}")
                        .with(true, Stamp.empty(TASK))
                        .json())
                .isEqualTo("{\"a\\\"b\\u0001\":1,\"inactive\":1}");
    }

    @Test
    void aStampIsReadAsItWasWritten() {
        Stamp stamp = full();
        TaskAttributes written = TaskAttributes.of("{}").with(true, stamp);
        assertThat(TaskAttributes.of(written.json()).stamp()).contains(stamp);
        assertThat(written.with(false, Stamp.empty(TASK)).json()).isEqualTo("{\"inactive\":0}");
    }

    @Test
    void theLargestStampStaysWithinTwoHundredCharacters() {
        String json = TaskAttributes.of("{}").with(true, full()).json();
        String stamp = json.substring(json.indexOf("\"lull\":") + 7, json.length() - 1);
        assertThat(stamp).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[1]", "\"text\"", "3", "null", "{\"a\":1", "{\"a\":1}x", "{\"a\":1,\"a\":2}"})
    void whatIsNoObjectIsKeptAndSaysSo(String text) {
        TaskAttributes attributes = TaskAttributes.of(text);
        assertThat(attributes.isObject()).isFalse();
        assertThat(attributes.json()).isEqualTo(text);
        assertThat(attributes.stamp()).isEmpty();
        assertThat(attributes.inactive()).isFalse();
        assertThat(attributes.text(List.of("a"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "{}",
                "{\"task\":7}",
                "{\"task\":\"\"}",
                "[]",
                "{\"task\":\"WT1\",\"from\":1,\"last\":\"x\",\"force\":[],\"hold\":5}",
                "{\"task\":\"WT1\",\"force\":{\"do\":\"dance\",\"at\":1},\"hold\":{\"until\":1e99}}",
                "{\"task\":\"WT1\",\"force\":{\"do\":\"active\",\"at\":99999999999999999}}"
            })
    void aStampThatOthersHaveMangledIsReadAsFarAsItGoes(String stamp) {
        TaskAttributes attributes = TaskAttributes.of("{\"lull\":" + stamp + "}");
        assertThat(attributes.hasStamp()).isTrue();
        assertThat(attributes.stamp().flatMap(Stamp::force)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "\"1\"", "\"true\"", "2"})
    void everyWayOfSayingInactiveCounts(String yes) {
        assertThat(TaskAttributes.of("{\"inactive\":" + yes + "}").inactive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "\"0\"", "null", "{}", "\"\""})
    void everythingElseDoesNot(String no) {
        assertThat(TaskAttributes.of("{\"inactive\":" + no + "}").inactive()).isFalse();
    }

    @Test
    void theFirstPathThatLeadsToATextWins() {
        TaskAttributes attributes = TaskAttributes.of("{\"a\":{\"b\":\"deep\"},\"c\":\"flat\",\"n\":5}");
        assertThat(attributes.text(List.of("n", "a.x", "a.b", "c"))).contains("deep");
        assertThat(attributes.text(List.of("a.b.c"))).isEmpty();
    }

    @Test
    void attributesDoNotPrintTheirText() {
        assertThat(TaskAttributes.of("{\"customerName\":\"Ivy\"}").toString()).doesNotContain("Ivy");
    }

    private static Stamp full() {
        return new Stamp(
                TASK,
                Optional.of(new TaskChannelSid("TC0123456789abcdef0123456789abcdef")),
                OptionalLong.of(9999),
                Optional.of(new Stamp.Force(Stamp.Do.INACTIVE, NOW, "abcdef")),
                Optional.of(new Stamp.Hold(Optional.of(NOW), "abcdef")));
    }
}
