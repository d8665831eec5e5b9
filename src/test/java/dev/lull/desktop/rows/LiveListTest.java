package dev.lull.desktop.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LiveListTest {
    private final LiveList<String> list = new LiveList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> mirror = new ArrayList<>();

    @Test
    void theSameContentIsNoChange() {
        list.show(List.of("a", "b"));
        watch();

        list.show(List.of("a", "b"));

        assertThat(removed).isEmpty();
        assertThat(added).isEmpty();
    }

    @Test
    void aRowThatStaysIsNeverTakenOutAndPutBack() {
        list.show(List.of("a", "b", "c", "d"));
        watch();

        list.show(List.of("d", "x", "b", "a"));

        assertThat(list).containsExactly("d", "x", "b", "a");
        assertThat(removed).containsExactly("c");
        assertThat(added).containsExactly("x");
    }

    @Test
    void whoeverListensCanFollowEveryChange() {
        Random random = new Random(11);
        watch();
        for (int round = 0; round < 500; round++) {
            List<String> next = new ArrayList<>(IntStream.range(0, 40)
                    .filter(number -> random.nextInt(3) > 0)
                    .mapToObj(Integer::toString)
                    .toList());
            Collections.shuffle(next, random);

            list.show(next);

            assertThat(list).isEqualTo(next);
            assertThat(mirror).isEqualTo(next);
        }
    }

    @Test
    void manyComingsAndGoingsAreOneChange() {
        List<String> many =
                IntStream.range(0, 5_000).mapToObj(Integer::toString).toList();
        int[] changes = new int[1];
        list.addListener((ListChangeListener<String>) change -> changes[0]++);

        list.show(many);
        list.show(List.of());

        assertThat(list).isEmpty();
        assertThat(changes[0]).isEqualTo(2);
    }

    /** Follows the list by its change events alone. */
    @Test
    void aNewOrderTellsThePlaceOfEveryRowAlsoOfThoseThatStay() {
        list.show(List.of("a", "b", "c", "d", "e"));
        List<Integer> places = new ArrayList<>();
        list.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                for (int i = 0; change.wasPermutated() && i < list.size(); i++) {
                    places.add(change.getPermutation(i));
                }
            }
        });

        list.show(List.of("a", "b", "d", "c", "e"));

        assertThat(places).containsExactly(0, 1, 3, 2, 4);
    }

    private void watch() {
        mirror.addAll(list);
        list.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                if (change.wasPermutated()) {
                    List<String> before = List.copyOf(mirror);
                    for (int i = change.getFrom(); i < change.getTo(); i++) {
                        mirror.set(change.getPermutation(i), before.get(i));
                    }
                } else {
                    removed.addAll(change.getRemoved());
                    added.addAll(change.getAddedSubList());
                    mirror.subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                            .clear();
                    mirror.addAll(change.getFrom(), change.getAddedSubList());
                }
            }
        });
    }
}
