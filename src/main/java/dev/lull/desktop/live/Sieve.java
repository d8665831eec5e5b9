package dev.lull.desktop.live;

import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Lets those rows through that are in the scope and pass the filter; counts, and knows when time lets more through. */
final class Sieve {
    private Predicate<Optional<WorkerSid>> scope = worker -> true;
    private TaskFilter filter = TaskFilter.ALL;
    private Instant nextTurn = Instant.MAX;
    private int inScope;

    /** All rows are to be sifted anew after this. */
    void scope(Predicate<Optional<WorkerSid>> next) {
        scope = next;
        empty();
    }

    /** All rows are to be sifted anew after this. */
    void filter(TaskFilter next) {
        filter = next;
        empty();
    }

    TaskFilter filter() {
        return filter;
    }

    /** Before all rows are sifted anew. */
    void empty() {
        nextTurn = Instant.MAX;
        inScope = 0;
    }

    /** Whether the row passes now; it counts until it leaves. */
    boolean enter(RowState row, Instant now) {
        if (!isInScope(row)) {
            return false;
        }
        inScope++;
        if (filter.shows(row, now)) {
            return true;
        }
        filter.turns(row, now).filter(nextTurn::isAfter).ifPresent(at -> nextTurn = at);
        return false;
    }

    /** Whether a row that was shown stays though it does not pass any more. */
    boolean keeps(RowState row) {
        return isInScope(row) && filter.keeps(row);
    }

    /** @param row as it entered */
    void leave(RowState row) {
        if (isInScope(row)) {
            inScope--;
        }
    }

    boolean isInScope(RowState row) {
        return scope.test(row.chat().worker());
    }

    /** How many of the rows that have entered are in the scope. */
    int inScope() {
        return inScope;
    }

    /** Whether time may let rows through that did not pass when they entered. */
    boolean hasTurned(Instant now) {
        return !now.isBefore(nextTurn);
    }
}
