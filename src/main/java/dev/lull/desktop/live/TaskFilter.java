package dev.lull.desktop.live;

import dev.lull.model.WorkerSid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which rows are shown.
 *
 * @param words all of them must occur in a row; in lower case
 * @param worker whose rows; empty for everybody's
 */
record TaskFilter(List<String> words, Optional<WorkerSid> worker) {
    static final TaskFilter ALL = new TaskFilter(List.of(), Optional.empty());

    TaskFilter withText(String text) {
        List<String> typed = Pattern.compile("\\s+")
                .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TaskFilter(typed, worker);
    }

    TaskFilter withWorker(Optional<WorkerSid> next) {
        return new TaskFilter(words, next);
    }

    boolean shows(RowState row) {
        return (worker.isEmpty() || row.chat().worker().equals(worker))
                && words.stream().allMatch(row.haystack()::contains);
    }
}
