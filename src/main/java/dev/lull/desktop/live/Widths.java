package dev.lull.desktop.live;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * How wide columns are: as a person has made them. One column takes what the others leave; where they leave nothing,
 * the table scrolls sideways and no text is squeezed.
 */
final class Widths {
    private Widths() {}

    // The table's own type for it is a raw one.
    @SuppressWarnings("rawtypes")
    static Callback<ResizeFeatures, Boolean> fitting(TableView<?> table) {
        return features -> {
            boolean done = features.getColumn() == null || TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
            fill(table);
            return done;
        };
    }

    static void fill(TableView<?> table) {
        double taken = 0;
        TableColumn<?, ?> filling = null;
        for (TableColumn<?, ?> head : table.getVisibleLeafColumns()) {
            if (Column.of(head.getId()).filter(Column::fills).isPresent()) {
                filling = head;
            } else {
                taken += head.getWidth();
            }
        }
        double room = table.lookup(".clipped-container") == null ? table.getWidth() : inner(table);
        if (filling != null && room > 0) {
            double least = Column.of(filling.getId()).map(Column::width).orElse(0.0);
            filling.setPrefWidth(Math.max(least, Math.floor(room - taken)));
        }
    }

    /** Without the vertical scroll bar. */
    private static double inner(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar.isVisible()
                        && bar.getLayoutBounds().getHeight()
                                > bar.getLayoutBounds().getWidth())
                .mapToDouble(bar -> table.getWidth() - bar.getLayoutBounds().getWidth())
                .min()
                .orElse(table.getWidth());
    }
}
