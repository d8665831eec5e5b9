package dev.lull.desktop.rows;

import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The places of whole rows that are selected, one or many. A table's own follows each single change of the list through
 * all that is selected; this one stays as it is until {@link KeptSelection} tells the places after all changes.
 */
@SuppressWarnings("rawtypes")
final class RowSelection<T> extends TableView.TableViewSelectionModel<T> {
    private final Places places = new Places();
    private final ObservableList<T> items = new PlacesView<>(places, this::getModelItem);
    private final PlacesView<TablePosition> cells;

    RowSelection(TableView<T> table) {
        super(table);
        cells = new PlacesView<>(places, place -> new TablePosition<>(table, place, null));
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** A copy. */
    BitSet places() {
        return places.copy();
    }

    /** Selects exactly these, since the list has changed; what has the focus keeps it. */
    void replace(BitSet next) {
        // The table's keys and mouse would take it for something that a person has selected.
        cells.during(() -> places.change(next));
        if (!places.has(getSelectedIndex())) {
            setSelectedIndex(next.length() - 1);
        }
        setSelectedItem(getModelItem(getSelectedIndex()));
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return places;
    }

    @Override
    public ObservableList<T> getSelectedItems() {
        return items;
    }

    @Override
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row) {
        return places.has(row);
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<T, ?> column) {
        return isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return places.isEmpty();
    }

    @Override
    public void select(int row) {
        selectIndices(row);
    }

    @Override
    public void select(T item) {
        selectIndices(getTableModel().indexOf(item));
    }

    @Override
    public void select(int row, @Nullable TableColumn<T, ?> column) {
        selectIndices(row);
    }

    @Override
    public void selectIndices(int row, int... rows) {
        int[] more = IntStream.concat(IntStream.of(row), IntStream.of(rows))
                .filter(this::isRow)
                .toArray();
        if (more.length > 0) {
            BitSet next = places();
            IntStream.of(more).forEach(next::set);
            lead(more[more.length - 1]);
            places.change(next);
        }
    }

    /** Both ends count; the focus goes to the second, which may be above the first. */
    @Override
    public void selectRange(
            int from, @Nullable TableColumnBase<T, ?> first, int to, @Nullable TableColumnBase<T, ?> last) {
        selectRange(from, from <= to ? to + 1 : to - 1);
    }

    @Override
    public void selectAll() {
        BitSet next = new BitSet();
        next.set(0, getItemCount());
        lead(isRow(getFocusedIndex()) ? getFocusedIndex() : getItemCount() - 1);
        places.change(next);
    }

    @Override
    public void clearAndSelect(int row) {
        if (isRow(row)) {
            BitSet next = new BitSet();
            next.set(row);
            lead(row);
            places.change(next);
        } else {
            clearSelection();
        }
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<T, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row) {
        BitSet next = places();
        next.clear(row);
        if (next.isEmpty()) {
            clearSelection();
        } else {
            places.change(next);
        }
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<T, ?> column) {
        clearSelection(row);
    }

    @Override
    public void clearSelection() {
        lead(-1);
        places.change(new BitSet());
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    private boolean isRow(int row) {
        return row >= 0 && row < getItemCount();
    }

    /** The focus first, since ranges are measured from it. */
    private void lead(int row) {
        focus(row);
        setSelectedIndex(row);
        setSelectedItem(getModelItem(row));
    }
}
