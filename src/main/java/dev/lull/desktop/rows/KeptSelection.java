package dev.lull.desktop.rows;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TablePositionBase;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table's selection, by row and not by place: whatever changes in the list, the same rows stay selected and focused
 * as long as they are shown, and Shift goes on from the same row.
 */
public final class KeptSelection<T> {
    /** Under this name JavaFX keeps the place from which Shift selects; there is no public way to it. */
    private static final String ANCHOR = "anchor";

    private final TableView<T> table;
    private final RowSelection<T> selection;
    private final ReadOnlyObjectWrapper<List<T>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private boolean changing;

    /** @param table whose rows are selected one by one or many at once from now on */
    public KeptSelection(TableView<T> table) {
        this.table = table;
        selection = new RowSelection<>(table);
        table.setSelectionModel(selection);
        selection.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
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
        @Nullable T anchor = anchor();
        changing = true;
        try {
            change.run();
            if (!isInPlace(before, focused)) {
                restore(before, focused);
            }
            if (anchor != null) {
                restoreAnchor(anchor);
            }
        } finally {
            changing = false;
        }
        List<T> now = rowsSelected();
        if (!now.equals(before)) {
            selected.set(now);
        }
    }

    /** Nothing need be looked for. */
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
        Set<T> rows = new HashSet<>(before);
        List<T> items = table.getItems();
        BitSet places = new BitSet(items.size());
        int place = -1;
        for (int i = 0; i < items.size(); i++) {
            T row = items.get(i);
            places.set(i, rows.contains(row));
            if (row.equals(focused)) {
                place = i;
            }
        }
        selection.replace(places);
        if (place >= 0 && table.getFocusModel().getFocusedIndex() != place) {
            table.getFocusModel().focus(place);
        }
    }

    private @Nullable T anchor() {
        return table.getProperties().get(ANCHOR) instanceof TablePositionBase<?> place ? rowAt(place.getRow()) : null;
    }

    /** Where the row is gone, Shift begins at the one that has the focus. */
    private void restoreAnchor(T anchor) {
        if (anchor.equals(anchor())) {
            return;
        }
        int place = table.getItems().indexOf(anchor);
        if (place < 0) {
            table.getProperties().remove(ANCHOR);
        } else {
            table.getProperties().put(ANCHOR, new TablePosition<T, Object>(table, place, null));
        }
    }

    private List<T> rowsSelected() {
        List<T> items = table.getItems();
        return selection.places().stream()
                .filter(place -> place < items.size())
                .mapToObj(items::get)
                .toList();
    }
}
