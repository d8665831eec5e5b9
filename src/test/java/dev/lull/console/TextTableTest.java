package dev.lull.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table = new TextTable("NAME", "STATE");
        table.row("Ana", "inactive");
        table.row("Benjamin", "");

        assertThat(table.lines(80)).isEqualTo(List.of("NAME      STATE", "Ana       inactive", "Benjamin"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 31, 60})
    void noLineIsLongerThanTheScreen(int width) {
        TextTable table = new TextTable("NAME", "STATE", "NOTE");
        table.row("Ana Souza Ferreira", "awaiting customer", "Dry run: it would be made inactive now.");

        assertThat(table.lines(width)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void theWidestColumnIsCutFirst() {
        TextTable table = new TextTable("NAME", "NOTE");
        table.row("Ana Souza", "a rather long note");

        assertThat(table.lines(20).getLast()).isEqualTo("Ana Souza  a rather…");
    }
}
