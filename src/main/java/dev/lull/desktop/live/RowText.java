package dev.lull.desktop.live;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.lull.desktop.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as text, as a person pastes them elsewhere: what the columns show, in their order. */
final class RowText {
    private final Words words;
    private final CellContext context;

    RowText(Words words, CellContext context) {
        this.words = words;
        this.context = context;
    }

    static String sids(List<TaskRow> rows) {
        return rows.stream().map(row -> row.sid().value()).collect(Collectors.joining("\n"));
    }

    /** A line for each row, its cells apart by tabs. */
    String tabbed(List<TaskRow> rows, List<Column> columns, Instant now) {
        return rows.stream()
                .map(row -> cells(row, columns, now)
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** With a line of heads, and the task's SID as the last column. Nothing in it is taken for a formula. */
    String csv(List<TaskRow> rows, List<Column> columns, Instant now) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.concat(columns.stream().map(Column::key), Stream.of("table.task"))
                    .map(words::of)
                    .toList());
            for (TaskRow row : rows) {
                csv.writeRecord(Stream.concat(
                                cells(row, columns, now), Stream.of(row.sid().value()))
                        .map(RowText::harmless)
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private Stream<String> cells(TaskRow row, List<Column> columns, Instant now) {
        return columns.stream().map(column -> cell(row.state(), column, now));
    }

    private String cell(RowState row, Column column, Instant now) {
        RowWords texts = context.words();
        return switch (column) {
            case WORKER -> texts.worker(row);
            case CUSTOMER -> texts.customer(row);
            case QUEUE -> texts.queue(row);
            case CHANNEL -> texts.channel(row);
            case STATE ->
                Stream.of(texts.state(row), texts.since(row, now), texts.why(row))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
            case LAST_WORD -> (texts.speaker(row) + " " + texts.lastWord(row, now)).strip();
            case COUNTDOWN -> texts.countdown(row, now);
            case AGE -> texts.age(row, now);
            case ENDS_IN -> texts.endsIn(row, now);
            case PRIORITY -> texts.priority(row);
            case DATA_AGE -> texts.dataAge(context.confirmed().apply(row), now);
            case CONCERN -> texts.concern(row, now);
        };
    }
}
