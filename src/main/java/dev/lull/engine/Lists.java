package dev.lull.engine;

import java.util.List;
import java.util.stream.Stream;

/** Short lists that are replaced rather than changed, so that whoever walks through one is not disturbed. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T added) {
        return list.isEmpty()
                ? List.of(added)
                : Stream.concat(list.stream(), Stream.of(added)).toList();
    }

    static <T> List<T> without(List<T> list, T removed) {
        return list.stream().filter(each -> !each.equals(removed)).toList();
    }
}
