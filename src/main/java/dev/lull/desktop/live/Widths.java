package dev.lull.desktop.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * How wide columns are: as a person has made them, and the others share what room is left. Where there is none, the
 * table scrolls sideways and no text is squeezed.
 */
final class Widths {
    /** Who grows, one rank after the other: names first, since they say the most. */
    private static final List<List<Column>> RANKS = List.of(
            List.of(Column.WORKER, Column.CUSTOMER, Column.CHANNEL, Column.CONCERN),
            List.of(Column.STATE),
            List.of(Column.QUEUE));

    /** Who shares what is left when all have grown. */
    private static final List<Column> LAST = List.of(Column.WORKER, Column.CUSTOMER, Column.QUEUE, Column.STATE);

    /** A scroll bar that was never drawn does not know how wide it is. */
    private static final double BAR = 10;

    private final TableView<?> table;
    private final Set<Column> chosen = EnumSet.noneOf(Column.class);
    private double scale = 1;

    Widths(TableView<?> table) {
        this.table = table;
    }

    // The table's own type for it is a raw one.
    @SuppressWarnings("rawtypes")
    Callback<ResizeFeatures, Boolean> policy() {
        return features -> {
            if (features.getColumn() == null) {
                fill();
                return true;
            }
            Column.of(features.getColumn().getId()).ifPresent(chosen::add);
            boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
            fill(table.getVisibleLeafColumns().indexOf(features.getColumn()));
            return done;
        };
    }

    /** @param factor how large the text is; the columns' own widths are those of factor 1 */
    void scale(double factor) {
        double before = scale;
        scale = factor;
        for (TableColumn<?, ?> head : table.getColumns()) {
            Column.of(head.getId())
                    .filter(chosen::contains)
                    .ifPresent(column -> head.setPrefWidth(head.getWidth() / before * factor));
        }
        fill();
    }

    /** In pixels, with the text as large as it is. */
    double scaled(double width) {
        return width * scale;
    }

    /** @param width that a person has given the column; its usual one leaves it to the window */
    void restore(Column column, double width) {
        if (width == column.width()) {
            chosen.remove(column);
        } else {
            chosen.add(column);
        }
    }

    /** The column's width as a person has made it, or its usual one. */
    double kept(Column column, double now) {
        return chosen.contains(column) ? now / scale : column.width();
    }

    /** No width is a person's choice any more. */
    void forget() {
        chosen.clear();
    }

    void fill() {
        fill(-1);
    }

    /** @param upTo the columns up to this one stay as they are, so that an edge stays under the mouse that drags it */
    private void fill(int upTo) {
        double spare = room();
        List<Column> free = new ArrayList<>();
        for (TableColumn<?, ?> head : table.getVisibleLeafColumns()) {
            Optional<Column> column = Column.of(head.getId())
                    .filter(each -> !chosen.contains(each)
                            && table.getVisibleLeafColumns().indexOf(head) > upTo);
            spare -= column.map(each -> scaled(each.width())).orElseGet(head::getWidth);
            column.ifPresent(free::add);
        }
        if (room() > 0) {
            Map<Column, Double> widths = share(free, spare / scale);
            table.getVisibleLeafColumns()
                    .forEach(head -> Column.of(head.getId())
                            .map(widths::get)
                            .map(this::scaled)
                            .ifPresent(head::setPrefWidth));
        }
    }

    /** @param spare pixels beside the columns' usual widths; less than 0 where even these do not fit */
    static Map<Column, Double> share(Collection<Column> columns, double spare) {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        columns.forEach(column -> widths.put(column, column.width()));
        double left = Math.max(0, spare);
        for (List<Column> rank : RANKS) {
            List<Column> here = rank.stream().filter(columns::contains).toList();
            double wanted = here.stream()
                    .mapToDouble(column -> column.most() - column.width())
                    .sum();
            double given = Math.min(left, wanted);
            here.forEach(column ->
                    widths.merge(column, Math.floor((column.most() - column.width()) * given / wanted), Double::sum));
            left -= given;
        }
        List<Column> last = LAST.stream().filter(columns::contains).toList();
        double each = last.isEmpty() ? 0 : Math.floor(left / last.size());
        last.forEach(column -> widths.merge(column, each, Double::sum));
        return widths;
    }

    /** The vertical scroll bar's place is kept free, so that its coming makes nothing too wide. */
    private double room() {
        double bar = table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar each && each.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
        return table.getWidth() - Math.max(BAR, bar);
    }
}
