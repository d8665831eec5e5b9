package dev.lull.desktop.shell;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Mishap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** What went wrong with what is stored and nobody has read yet: a sentence to a line. */
final class StorageNote {
    private final Words words;
    private final ReasonWords reasons;
    private final Set<Mishap> unread = new LinkedHashSet<>();

    StorageNote(Words words) {
        this.words = words;
        reasons = new ReasonWords(words);
    }

    void add(Mishap mishap) {
        unread.add(mishap);
    }

    void clear() {
        unread.clear();
    }

    /** Empty where there is nothing to be read. Values that are not understood share a sentence. */
    String text() {
        List<Mishap.NotUnderstood> values = unread.stream()
                .filter(Mishap.NotUnderstood.class::isInstance)
                .map(Mishap.NotUnderstood.class::cast)
                .toList();
        StringJoiner lines = new StringJoiner("\n");
        unread.stream()
                .filter(mishap -> values.size() < 2 || !(mishap instanceof Mishap.NotUnderstood))
                .map(reasons::of)
                .forEach(lines::add);
        if (values.size() > 1) {
            lines.add(words.of("mishap.several", reasons.nameOf(values.getFirst()), values.size() - 1));
        }
        return lines.toString();
    }
}
