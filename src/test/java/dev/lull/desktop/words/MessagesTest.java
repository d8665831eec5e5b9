package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.alerts.Notifier;
import dev.lull.engine.ChatState;
import dev.lull.engine.Failure;
import dev.lull.engine.Refusal;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.PairClashException;
import dev.lull.policy.Automation;
import dev.lull.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/lull/desktop");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)+)\"");
    private static final Set<String> ENDINGS = Set.of(
            ".hint",
            ".busy",
            ".done",
            ".failed",
            ".bulk",
            ".many",
            ".reasoned",
            ".left",
            ".name",
            ".title",
            ".yes",
            ".command",
            ".question",
            ".invalid");

    private static final Pattern FAMILY = Pattern.compile("words\\.key\\(\"([a-z-]+)\"");

    /** Whose constants have a text each, under {@link Words#key}. */
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.of(
            "no-notifications", Notifier.Missing.class,
            "assignment", AssignmentStatus.class,
            "clash", PairClashException.Kind.class,
            "cut", Failure.Cut.class,
            "failure", Failure.Plain.class,
            "missing", Trouble.Missing.class,
            "refusal", Refusal.Plain.class,
            "switched-off", Automation.class,
            "trouble", Trouble.Plain.class,
            "unwatched", ChatState.Why.class);

    private final ResourceBundle bundle = ResourceBundle.getBundle("dev.lull.desktop.messages", Locale.ENGLISH);

    @Test
    void everyTextThatTheWindowAsksForIsThere() throws IOException {
        Set<String> families = bundle.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> asked = keysInSources().stream()
                .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().isSubsetOf(bundle.keySet());
        assertThat(keysOfConstants()).hasSizeGreaterThan(40).isSubsetOf(bundle.keySet());
    }

    @Test
    void noTextIsThereThatNobodyAsksFor() throws IOException {
        Set<String> used = keysInSources();
        used.addAll(keysOfConstants());
        Set<String> idle = bundle.keySet().stream()
                .filter(key -> !used.contains(key) && !used.contains(stem(key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(idle).isEmpty();
    }

    @Test
    void everyFamilyOfTextsWhoseKeysAreNamesOfConstantsIsKnownHere() throws IOException {
        assertThat(found(FAMILY)).isEqualTo(FAMILIES.keySet());
    }

    @Test
    void theDerivedTextsOfAnActionAreComplete() {
        Set<String> actions = bundle.keySet().stream()
                .filter(key -> key.startsWith("action.") && key.endsWith(".bulk"))
                .map(MessagesTest::stem)
                .collect(Collectors.toSet());

        assertThat(actions)
                .hasSize(9)
                .allSatisfy(key -> assertThat(bundle.keySet())
                        .contains(
                                key,
                                key + ".hint",
                                key + ".busy",
                                key + ".done",
                                key + ".failed",
                                key + ".many",
                                key + ".yes"));
    }

    @Test
    void numbersChooseTheirPluralAndTheirSeparators() {
        Words words = new Words(Locale.US, ZoneOffset.UTC);

        assertThat(words.of("action.deactivate.bulk", 1)).isEqualTo("Deactivate 1 chat?");
        assertThat(words.of("action.deactivate.bulk", 1_200)).isEqualTo("Deactivate 1,200 chats?");
        assertThat(words.of("live.shown", 312, 5_000)).isEqualTo("312 of 5,000 tasks");
        assertThat(words.of("age.tenths", 0.84)).isEqualTo("0.8\u00a0s");
    }

    @Test
    void noLineEndsBetweenANumberAndItsUnit() {
        Pattern torn = Pattern.compile("\\} (?:s|ms|min|h|d|%)(?!\\p{L})");

        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContainPattern(torn));
    }

    @Test
    void datesAndNumbersFollowTheLocale() {
        Words german = new Words(Locale.GERMANY, ZoneOffset.UTC);

        assertThat(german.of("live.shown", 312, 5_000)).contains("5.000");
        assertThat(german.time(Instant.parse("2026-03-02T15:30:00Z"))).isEqualTo("15:30");
        assertThat(new Words(Locale.US, ZoneOffset.UTC).time(Instant.parse("2026-03-02T15:30:00Z")))
                .contains("3:30");
    }

    /** Numbers around every limit of a choice, and more of them than any pattern has places. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG", "hi-IN-u-nu-deva"})
    void everyPatternTakesItsNumbersInEveryLocale(String locale) {
        Words words = new Words(Locale.forLanguageTag(locale), ZoneOffset.UTC);
        for (int number : new int[] {0, 1, 2, 1_200}) {
            assertThat(bundle.keySet().stream()
                            .filter(key -> bundle.getString(key).contains("{0")))
                    .allSatisfy(key -> assertThat(words.of(key, number, number, number, number))
                            .doesNotContain("{0", "{1", "{2", "{3"));
        }
    }

    @Test
    void everyPatternIsWholeAndNoneLosesWordsToALoneApostrophe() {
        assertThat(bundle.keySet().stream()
                        .filter(key -> bundle.getString(key).contains("{0"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(key -> {
                    String pattern = bundle.getString(key);
                    assertThat(new MessageFormat(pattern, Locale.ENGLISH).getFormats())
                            .as(key)
                            .isNotEmpty();
                    assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                });
    }

    private static String stem(String key) {
        return ENDINGS.stream()
                .filter(key::endsWith)
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .findFirst()
                .orElse(key);
    }

    private static Set<String> keysOfConstants() {
        Words words = new Words(Locale.US, ZoneOffset.UTC);
        return FAMILIES.entrySet().stream()
                .flatMap(family ->
                        Stream.of(family.getValue().getEnumConstants()).map(each -> words.key(family.getKey(), each)))
                .collect(Collectors.toSet());
    }

    private static Set<String> keysInSources() throws IOException {
        return found(KEY);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> keys = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(keys::add);
            }
            return keys;
        }
    }
}
