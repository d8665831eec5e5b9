package dev.lull.simulator.workspace;

import java.util.HashMap;
import java.util.Map;

/** Which workers a queue's expression is true of, worked out once for each expression and attributes. */
final class Eligibility {
    /** As many answers as are kept for an expression: attributes that change often must not fill the memory. */
    private static final int KEPT = 20_000;

    private final Books books;
    private final Map<String, Map<String, Boolean>> answers = new HashMap<>();

    Eligibility(Books books) {
        this.books = books;
    }

    boolean serves(Worker worker, String queueSid) {
        return books.queues
                .find(queueSid)
                .map(queue -> holds(queue.targetWorkers(), worker))
                .orElse(false);
    }

    private boolean holds(String expression, Worker worker) {
        Map<String, Boolean> known = answers.computeIfAbsent(expression, _ -> new HashMap<>());
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                worker.attributes(), _ -> Expression.parse(expression).matches(books.attributesOf(worker)));
    }
}
