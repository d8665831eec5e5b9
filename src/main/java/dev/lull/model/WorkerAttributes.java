package dev.lull.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a Worker's attributes say in one word each, such as {@code team_name}: the texts, numbers and yes-or-noes at
 * their top level. Objects and lists are left out.
 */
public record WorkerAttributes(Map<String, String> values) {
    public static final WorkerAttributes NONE = new WorkerAttributes(Map.of());

    public WorkerAttributes {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Attributes are personal data: their values never reach a log by accident. */
    @Override
    public String toString() {
        return "WorkerAttributes[" + values.size() + "]";
    }
}
