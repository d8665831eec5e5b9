package dev.lull.desktop.live;

import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerSid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The workers as they are now. */
final class Staff {
    private final Map<WorkerSid, WorkerView> workers = new HashMap<>();

    void see(WorkerView worker) {
        workers.put(worker.worker(), worker);
    }

    void leave(WorkerSid sid) {
        workers.remove(sid);
    }

    Optional<WorkerView> worker(WorkerSid sid) {
        return Optional.ofNullable(workers.get(sid));
    }

    /** The active channels of those in the scope, as full as they would be if all inactive chats came back. */
    WorkerView.Capacity ifAllReturn(Predicate<Optional<WorkerSid>> scope) {
        int configured = 0;
        int assigned = 0;
        for (WorkerView worker : workers.values()) {
            if (scope.test(Optional.of(worker.worker()))) {
                configured += worker.ifAllReturn().configured();
                assigned += worker.ifAllReturn().assigned();
            }
        }
        return new WorkerView.Capacity(configured, assigned, true);
    }
}
