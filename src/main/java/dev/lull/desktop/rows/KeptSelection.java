package dev.lull.desktop.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table's selection, by row and not by place: whatever changes in the list, the same rows stay selected and focused
 * as long as they are shown.
 */
public final class KeptSelection<T> {
    private final TableView<T> table;
    private final ReadOnlyObjectWrapper<List<T>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private boolean changing;

    public KeptSelection(TableView<T> table) {
        this.table = table;
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!changing) {
                selected.set(rowsSelected());
            }
        });
    }

    /** The selected rows in the table's order. */
    public ReadOnlyObjectProperty<List<T>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Makes a change of the list. */
    public void during(Runnable change) {
        List<T> before = selected.get();
        @Nullable T focused = table.getFocusModel().getFocusedItem();
        changing = true;
        try {
            change.run();
            if (!isInPlace(before, focused)) {
                restore(before, focused);
            }
        } finally {
            changing = false;
        }
        List<T> now = rowsSelected();
        if (!now.equals(before)) {
            selected.set(now);
        }
    }

    /** The table itself has followed most changes, so that nothing need be looked for. */
    private boolean isInPlace(List<T> before, @Nullable T focused) {
        return rowsSelected().equals(before)
                && (focused == null
                        || focused.equals(rowAt(table.getFocusModel().getFocusedIndex())));
    }

    private @Nullable T rowAt(int index) {
        List<T> items = table.getItems();
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }

    private void restore(List<T> before, @Nullable T focused) {
        Map<T, Integer> places = new HashMap<>();
        List<T> items = table.getItems();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
        int[] wanted = before.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] here = table.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (!Arrays.equals(wanted, here)) {
            table.getSelectionModel().clearSelection();
            if (wanted.length > 0) {
                table.getSelectionModel().selectIndices(wanted[0], wanted);
            }
        }
        Integer place = focused == null ? null : places.get(focused);
        if (place != null && table.getFocusModel().getFocusedIndex() != place) {
            table.getFocusModel().focus(place);
        }
    }

    private List<T> rowsSelected() {
        List<T> rows = new ArrayList<>();
        for (int index : table.getSelectionModel().getSelectedIndices()) {
            T row = rowAt(index);
            if (row != null) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }
}
