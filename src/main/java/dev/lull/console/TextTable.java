package dev.lull.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text that fit a width: the widest ones are cut. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** @param cells as many as there are heads */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The heads' line, then one line for each row, none longer than {@code width} characters. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        return rows.stream()
                .map(row -> line(row, widths))
                .map(line -> cut(line, width))
                .toList();
    }

    private int[] widths(int width) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int room = width - GAP.length() * (columns - 1);
        int excess = IntStream.of(widths).sum() - room;
        while (excess > 0) {
            int widest = IntStream.range(0, columns).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cut(row.get(column), widths[column]);
            line.append(cell).repeat(' ', widths[column] - length(cell)).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        return width < 1 ? "" : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
