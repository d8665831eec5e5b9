package dev.lull.desktop.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableListBase;

/**
 * A list that goes from one content to the next with as few changes as possible, so that a table keeps its place:
 * rows that stay are never taken out and put back.
 */
public final class LiveList<T> extends ObservableListBase<T> {
    /** With more comings and goings than this the list changes as a whole, which is then quicker. */
    private static final int MANY = 200;

    private List<T> items = new ArrayList<>();

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Shows exactly these, in this order; none may be there twice. */
    public void show(List<T> next) {
        if (same(next)) {
            return;
        }
        Set<T> wanted = new HashSet<>(next);
        Set<T> here = new HashSet<>(items);
        long gone = items.stream().filter(item -> !wanted.contains(item)).count();
        long fresh = next.stream().filter(item -> !here.contains(item)).count();
        if (gone + fresh > MANY) {
            replace(next);
            return;
        }
        if (gone > 0) {
            drop(wanted);
        }
        sort(next.stream().filter(here::contains).toList());
        if (fresh > 0) {
            add(next, here);
        }
    }

    private boolean same(List<T> next) {
        if (next.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void replace(List<T> next) {
        beginChange();
        List<T> before = items;
        items = new ArrayList<>(next);
        nextReplace(0, items.size(), before);
        endChange();
    }

    private void drop(Set<T> wanted) {
        beginChange();
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!wanted.contains(items.get(i))) {
                nextRemove(i, items.remove(i));
            }
        }
        endChange();
    }

    private void sort(List<T> next) {
        if (same(next)) {
            return;
        }
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < next.size(); i++) {
            places.put(next.get(i), i);
        }
        int[] moved =
                items.stream().mapToInt(item -> places.getOrDefault(item, -1)).toArray();
        beginChange();
        items = new ArrayList<>(next);
        nextPermutation(0, items.size(), moved);
        endChange();
    }

    private void add(List<T> next, Set<T> here) {
        beginChange();
        for (int i = 0; i < next.size(); i++) {
            if (!here.contains(next.get(i))) {
                items.add(i, next.get(i));
                nextAdd(i, i + 1);
            }
        }
        endChange();
    }
}
