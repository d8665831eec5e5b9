package dev.lull.desktop.workers;

import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.WorkerView;
import dev.lull.engine.WorkerView.Capacity;
import java.util.Comparator;

/** The orders of the workers. */
enum WorkerOrder {
    NAME("workers.order.name"),
    /** The fullest active channel first. */
    LOAD("workers.order.load"),
    /** Those first who have more than their active channel takes, or would have if all came back. */
    OVER("workers.order.over"),
    /** The most inactive chats first. */
    INACTIVE("workers.order.inactive");

    private static final Comparator<WorkerView> BY_NAME = Comparator.comparing(WorkerView::name, Alphabet.ORDER)
            .thenComparing(worker -> worker.worker().value());

    private final String key;

    WorkerOrder(String key) {
        this.key = key;
    }

    /** The text's key. */
    String key() {
        return key;
    }

    /** Total, so that rows never swap for nothing. */
    Comparator<WorkerView> comparator() {
        Comparator<WorkerView> first = switch (this) {
            case NAME -> BY_NAME;
            case LOAD ->
                Comparator.<WorkerView>comparingDouble(worker -> load(worker.active()))
                        .reversed();
            case OVER ->
                Comparator.<WorkerView>comparingInt(worker -> excess(worker.active()))
                        .thenComparingInt(worker -> excess(worker.ifAllReturn()))
                        .reversed();
            case INACTIVE ->
                Comparator.<WorkerView>comparingInt(worker -> worker.inactive().assigned())
                        .reversed();
        };
        return first.thenComparing(BY_NAME);
    }

    private static double load(Capacity capacity) {
        if (capacity.configured() == 0) {
            return capacity.assigned() == 0 ? 0 : Double.MAX_VALUE;
        }
        return (double) capacity.assigned() / capacity.configured();
    }

    private static int excess(Capacity capacity) {
        return Math.max(0, capacity.assigned() - capacity.configured());
    }
}
