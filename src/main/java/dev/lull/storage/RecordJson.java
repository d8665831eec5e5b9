package dev.lull.storage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.TaskOverride;
import dev.lull.supervision.PlainEnglish;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One decision as one JSON object; every key is always there. */
final class RecordJson {
    private RecordJson() {}

    static ObjectNode of(DecisionRecord made) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", made.at().toString())
                .put("instance", made.instance())
                .put("task_sid", made.task().value())
                .put("worker_sid", text(made.worker()))
                .put("move", word(made.move()))
                .put("cause", word(made.cause()))
                .put("action", text(made.request().map(TaskOverride::action).map(RecordJson::word)))
                .put("until", text(made.request().map(TaskOverride::action).flatMap(RecordJson::until)))
                .put("by", text(made.request().flatMap(TaskOverride::by)))
                .put("reason", text(made.request().flatMap(TaskOverride::reason)))
                .put("from", made.from())
                .put("to", made.to())
                .put("last_turn_at", text(made.lastTurn()))
                .put("deadline", text(made.deadline()))
                .put("timeout", text(made.timeout()))
                .put("attempt", made.attempt())
                .put("phase", word(made.phase()))
                .put("answer", text(made.answer().map(PlainEnglish::of)))
                .put("latency_ms", made.latency().map(taken -> taken.toMillis()).orElse(null));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static String word(TaskOverride.Action asked) {
        return switch (asked) {
            case TaskOverride.Action.ForceActive() -> "activate";
            case TaskOverride.Action.ForceInactive() -> "deactivate";
            case TaskOverride.Action.Hold hold -> "hold";
            case TaskOverride.Action.Release() -> "release";
            case TaskOverride.Action.Undo() -> "undo";
        };
    }

    /** When what was asked for ends. */
    private static Optional<Instant> until(TaskOverride.Action asked) {
        return asked instanceof TaskOverride.Action.Hold(Optional<Instant> until) ? until : Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
