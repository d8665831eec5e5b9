package dev.lull.desktop.rows;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/** The places that are selected, ascending; however many change, listeners are told once. */
final class Places extends ObservableListBase<Integer> {
    private BitSet set = new BitSet();
    private int[] places = {};

    @Override
    public Integer get(int index) {
        return places[index];
    }

    @Override
    public int size() {
        return places.length;
    }

    boolean has(int place) {
        return place >= 0 && set.get(place);
    }

    BitSet copy() {
        return (BitSet) set.clone();
    }

    void change(BitSet next) {
        if (next.equals(set)) {
            return;
        }
        BitSet before = set;
        List<Integer> gone = IntStream.of(places).boxed().toList();
        set = (BitSet) next.clone();
        places = set.stream().toArray();
        beginChange();
        if (isWithin(before, set)) {
            add(before);
        } else {
            nextReplace(0, places.length, gone);
        }
        endChange();
    }

    /** As single additions, by which a table tells a person's next choice from another one. */
    private void add(BitSet before) {
        for (int i = 0; i < places.length; i++) {
            if (!before.get(places[i])) {
                nextAdd(i, i + 1);
            }
        }
    }

    private static boolean isWithin(BitSet few, BitSet many) {
        BitSet rest = (BitSet) few.clone();
        rest.andNot(many);
        return rest.isEmpty();
    }
}
