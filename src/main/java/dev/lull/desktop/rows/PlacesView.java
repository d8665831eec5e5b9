package dev.lull.desktop.rows;

import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.transformation.TransformationList;

/** What stands at the places that are selected. */
final class PlacesView<E> extends TransformationList<E, Integer> {
    private final IntFunction<E> at;
    private boolean quiet;

    PlacesView(Places places, IntFunction<E> at) {
        super(places);
        this.at = at;
    }

    /** Does not tell of what changes meanwhile. */
    void during(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }

    @Override
    public E get(int index) {
        return at.apply(getSource().get(index));
    }

    @Override
    public int size() {
        return getSource().size();
    }

    @Override
    public int getSourceIndex(int index) {
        return index;
    }

    @Override
    public int getViewIndex(int index) {
        return index;
    }

    @Override
    protected void sourceChanged(Change<? extends Integer> change) {
        if (quiet) {
            return;
        }
        beginChange();
        while (change.next()) {
            List<E> gone = change.getRemoved().stream().map(at::apply).toList();
            nextReplace(change.getFrom(), change.getTo(), gone);
        }
        endChange();
    }
}
