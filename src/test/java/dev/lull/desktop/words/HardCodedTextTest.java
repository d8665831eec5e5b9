package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for words in the code that belong in the bundle. */
class HardCodedTextTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/lull");

    /** A literal with a letter in it that is given to something that is drawn or read aloud. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:setText|setPromptText|setAccessibleText|setAccessibleHelp|setAccessibleRoleDescription|setTitle"
                    + "|new (?:Label|Button|Text|Tooltip|MenuItem|Menu|CheckBox|RadioButton|TableColumn<[^(]*>))"
                    + "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    /** Any literal, and one that is more than a name: two words, the second in small letters. */
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N},;:)]+ [a-z]{2,}|\" [a-z]{2,}|[a-z]{2,} \"");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    /** What a programmer reads. A ConnectionException is for a person. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile("LOG\\.|new (?!Connection)\\w*Exception\\(");

    /** Neither is ever shown: one is a record's text in a debugger, the other goes to the terminal. */
    private static final List<String> ALLOWED = List.of(
            "TaskAttributes.java: \" characters]\"",
            "Toolkit.java: \"No window can be opened here: there is no display, or libgtk-3-0 is not installed.\"");

    @Test
    void everyTextThatAPersonSeesIsInTheBundle() throws IOException {
        List<String> hardCoded = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("desktop"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SHOWN.matcher(Files.readString(file))
                        .results()
                        .map(found -> file.getFileName() + ": " + found.group())
                        .forEach(hardCoded::add);
            }
        }

        assertThat(hardCoded).isEmpty();
    }

    /** What the window shows comes from these rooms, and none of them says it in English. */
    @ParameterizedTest
    @ValueSource(strings = {"model", "policy", "engine", "supervision", "twilio", "storage", "desktop"})
    void noRoomUnderTheWindowSpeaksALanguage(String room) throws IOException {
        List<String> spoken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("PlainEnglish.java"))
                    .toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                LITERAL.matcher(code)
                        .results()
                        .filter(literal -> WORDS.matcher(literal.group()).find())
                        .filter(literal -> !FOR_PROGRAMMERS
                                .matcher(statementBefore(code, literal.start()))
                                .find())
                        .map(literal -> file.getFileName() + ": " + literal.group())
                        .forEach(spoken::add);
            }
        }

        assertThat(spoken).isSubsetOf(ALLOWED);
    }

    private static String statementBefore(String code, int end) {
        String before = code.substring(0, end);
        int start = IntStream.of(before.lastIndexOf(';'), before.lastIndexOf('{'), before.lastIndexOf('}'))
                .max()
                .orElseThrow();
        return before.substring(start + 1);
    }
}
