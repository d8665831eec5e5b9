package dev.lull.desktop.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        show(next, item -> true);
    }

    /**
     * Shows exactly these, in this order; none may be there twice.
     *
     * @param touched tells at least all that have come, gone or moved; the others keep their order
     */
    public void show(List<T> next, Predicate<T> touched) {
        int from = sameInFront(next);
        int behind = sameBehind(next, from);
        List<T> before = items.subList(from, items.size() - behind);
        List<T> after = next.subList(from, next.size() - behind);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Set<T> here = new HashSet<>(before.stream().filter(touched).toList());
        Set<T> wanted = new HashSet<>(after.stream().filter(touched).toList());
        long gone = here.stream().filter(item -> !wanted.contains(item)).count();
        long fresh = wanted.stream().filter(item -> !here.contains(item)).count();
        if (gone + fresh > MANY) {
            replace(next);
            return;
        }
        if (gone > 0) {
            drop(from, items.size() - behind, item -> here.contains(item) && !wanted.contains(item));
        }
        Predicate<T> isFresh = item -> wanted.contains(item) && !here.contains(item);
        sort(from, after.stream().filter(isFresh.negate()).toList(), wanted);
        if (fresh > 0) {
            add(from, after, isFresh);
        }
    }

    private int sameInFront(List<T> next) {
        int most = Math.min(items.size(), next.size());
        int same = 0;
        while (same < most && next.get(same).equals(items.get(same))) {
            same++;
        }
        return same;
    }

    private int sameBehind(List<T> next, int from) {
        int most = Math.min(items.size(), next.size()) - from;
        int same = 0;
        while (same < most && next.get(next.size() - 1 - same).equals(items.get(items.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private void replace(List<T> next) {
        beginChange();
        List<T> before = items;
        items = new ArrayList<>(next);
        nextReplace(0, items.size(), before);
        endChange();
    }

    private void drop(int from, int to, Predicate<T> gone) {
        beginChange();
        for (int i = to - 1; i >= from; i--) {
            if (gone.test(items.get(i))) {
                nextRemove(i, items.remove(i));
            }
        }
        endChange();
    }

    /** @param next the same items as now from there on, in another order that only those {@code moving} do not share */
    private void sort(int from, List<T> next, Set<T> moving) {
        List<T> now = items.subList(from, from + next.size());
        if (next.equals(now)) {
            return;
        }
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < next.size(); i++) {
            if (moving.contains(next.get(i))) {
                places.put(next.get(i), i);
            }
        }
        // A table's selection asks for the place of every row, also of those outside a change.
        int[] moved = IntStream.range(0, items.size()).toArray();
        int standing = 0;
        for (int i = 0; i < next.size(); i++) {
            Integer place = places.get(now.get(i));
            if (place == null) {
                while (places.containsKey(next.get(standing))) {
                    standing++;
                }
                place = standing++;
            }
            moved[from + i] = from + place;
        }
        beginChange();
        for (int i = 0; i < next.size(); i++) {
            items.set(from + i, next.get(i));
        }
        nextPermutation(0, moved.length, moved);
        endChange();
    }

    private void add(int from, List<T> after, Predicate<T> fresh) {
        beginChange();
        for (int i = 0; i < after.size(); i++) {
            if (fresh.test(after.get(i))) {
                items.add(from + i, after.get(i));
                nextAdd(from + i, from + i + 1);
            }
        }
        endChange();
    }
}
