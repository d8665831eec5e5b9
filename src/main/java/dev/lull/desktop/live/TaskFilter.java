package dev.lull.desktop.live;

import dev.lull.desktop.words.Alphabet;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which rows are shown.
 *
 * @param chosen what a person has narrowed it to
 * @param words of the search: all of them must occur in a row; in lower case and without accents
 * @param channels by unique name; none for any
 * @param worker whose rows; empty for everybody's
 * @param focus the tile that narrows it; empty for none
 * @param only these tasks; none for any
 */
record TaskFilter(
        Desk.Filter chosen,
        List<String> words,
        Set<String> channels,
        Optional<WorkerSid> worker,
        Optional<Focus> focus,
        Set<TaskSid> only) {
    static final TaskFilter ALL =
            new TaskFilter(Desk.Filter.NONE, List.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

    static final TaskFilter RESCUE_LIST = ALL.withFocus(Optional.of(Focus.RESCUE));

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** @param pairs say which channels belong together */
    TaskFilter with(Desk.Filter next, ChannelPairs pairs) {
        List<String> typed = BLANK.splitAsStream(Alphabet.folded(next.text().strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> wanted = new HashSet<>(next.pairs());
        for (ChannelPair pair : pairs.all()) {
            if (next.pairs().contains(pair.active().uniqueName())) {
                wanted.add(pair.inactive().uniqueName());
            }
        }
        return new TaskFilter(next, typed, Set.copyOf(wanted), worker, focus, only);
    }

    TaskFilter withWorker(Optional<WorkerSid> next) {
        return new TaskFilter(chosen, words, channels, next, focus, only);
    }

    TaskFilter withFocus(Optional<Focus> next) {
        return new TaskFilter(chosen, words, channels, worker, next, only);
    }

    TaskFilter withOnly(Set<TaskSid> next) {
        return new TaskFilter(chosen, words, channels, worker, focus, Set.copyOf(next));
    }

    boolean shows(RowState row, Instant now) {
        return passes(row)
                && (chosen.waitingOver().isZero()
                        || row.waitingSince()
                                .filter(since ->
                                        !since.plus(chosen.waitingOver()).isAfter(now))
                                .isPresent())
                && (focus.isEmpty() || focus.get().shows(row, now));
    }

    /** Whether a row that was shown still is, so that what was just asked for on it can be seen and taken back. */
    boolean keeps(RowState row) {
        return !row.request().equals(Request.NONE) && concerns(row);
    }

    /** Whether it is the rescue list. */
    boolean isRescue() {
        return focus.equals(Optional.of(Focus.RESCUE));
    }

    /** Whether every row in the scope passes. */
    boolean isNone() {
        return chosen.isNone() && focus.isEmpty() && worker.isEmpty() && only.isEmpty();
    }

    /** When a row that is not shown now will be, if nothing else happens to it; empty for never. */
    Optional<Instant> turns(RowState row, Instant now) {
        if (!passes(row)) {
            return Optional.empty();
        }
        Optional<Instant> turn = Optional.empty();
        if (!chosen.waitingOver().isZero()) {
            turn = row.waitingSince().map(since -> since.plus(chosen.waitingOver()));
        }
        if (isRescue() && turn.isEmpty()) {
            turn = row.chat().endsAt().map(end -> end.minus(Concern.LAST_HOUR));
        }
        return turn.filter(at -> at.isAfter(now));
    }

    private boolean passes(RowState row) {
        return concerns(row)
                && (chosen.states().isEmpty()
                        || chosen.states().contains(row.sign().id()));
    }

    /** Whether it passes, whatever state it is in. */
    private boolean concerns(RowState row) {
        return (only.isEmpty() || only.contains(row.chat().task()))
                && (worker.isEmpty() || row.chat().worker().equals(worker))
                && (chosen.queues().isEmpty()
                        || chosen.queues().contains(row.chat().queue()))
                && (channels.isEmpty() || channels.contains(row.chat().channel().uniqueName()))
                && words.stream().allMatch(row.haystack()::contains);
    }
}
