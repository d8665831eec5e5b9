package dev.lull.desktop.scope;

import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.Change;
import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which workers belong to the team, and by which attributes teams could be told. */
final class ScopeModel {
    private final Map<WorkerSid, WorkerAttributes> workers = new HashMap<>();
    private Desk.Scope scope;
    private Set<WorkerSid> members = Set.of();

    ScopeModel(Desk.Scope scope) {
        this.scope = scope;
    }

    Desk.Scope scope() {
        return scope;
    }

    void choose(Desk.Scope next) {
        scope = next;
        count();
    }

    /** Takes what has changed; whether the team has other members now. */
    boolean apply(List<Change> changes) {
        boolean mine = false;
        for (Change change : changes) {
            switch (change) {
                case Change.WorkerUpdated(WorkerView worker) ->
                    mine |= !worker.attributes().equals(workers.put(worker.worker(), worker.attributes()));
                case Change.WorkerRemoved(WorkerSid sid) -> mine |= workers.remove(sid) != null;
                case Change.TaskAdded added -> {}
                case Change.TaskUpdated updated -> {}
                case Change.TaskRemoved removed -> {}
                case Change.Notice notice -> {}
                case Change.OverrideSettled settled -> {}
                case Change.PolicyApplied applied -> {}
            }
        }
        return mine && count();
    }

    private boolean count() {
        Set<WorkerSid> next = new HashSet<>();
        scope.value()
                .ifPresent(value -> workers.forEach((worker, attributes) -> {
                    if (attributes
                            .value(scope.attribute())
                            .filter(value::equals)
                            .isPresent()) {
                        next.add(worker);
                    }
                }));
        boolean other = !next.equals(members);
        members = next;
        return other;
    }

    /** Whether the chats of that worker count; nobody's chats count for everybody only. */
    boolean includes(Optional<WorkerSid> worker) {
        return scope.value().isEmpty() || worker.filter(members::contains).isPresent();
    }

    /** How many workers are in the scope. */
    int size() {
        return scope.value().isEmpty() ? workers.size() : members.size();
    }

    /** The attributes that some workers share a value of, by name; and the present one. */
    List<String> attributes() {
        SortedMap<String, Map<String, Integer>> counts = new TreeMap<>(Alphabet.ORDER);
        workers.values()
                .forEach(attributes -> attributes
                        .values()
                        .forEach((name, value) -> counts.computeIfAbsent(name, fresh -> new HashMap<>())
                                .merge(value, 1, Integer::sum)));
        counts.entrySet()
                .removeIf(entry -> !entry.getKey().equals(scope.attribute())
                        && entry.getValue().values().stream().allMatch(count -> count == 1));
        counts.putIfAbsent(scope.attribute(), Map.of());
        return List.copyOf(counts.keySet());
    }

    /** The values that an attribute has, with how many workers have each. */
    SortedMap<String, Integer> values(String attribute) {
        SortedMap<String, Integer> counts = new TreeMap<>(Alphabet.ORDER);
        workers.values()
                .forEach(attributes ->
                        attributes.value(attribute).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }
}
