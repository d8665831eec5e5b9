package dev.lull.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
import dev.lull.model.Sid;
import dev.lull.model.Turn;
import dev.lull.supervision.PlainEnglish;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What programs read: every key is always there, null where there is nothing; times in UTC. */
final class Json {
    private Json() {}

    static ObjectNode of(ChatView task) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("task_sid", task.task().value())
                .put("worker_sid", sid(task.worker()))
                .put("worker_name", text(task.workerName()))
                .put("queue", text(task.queue()))
                .put("task_channel", task.channel().uniqueName())
                .put("state", StateWords.key(task.state()))
                .put("since", time(task.state().since()))
                .put("deadline", time(deadline(task.state())))
                .put("held", task.held())
                .put("held_until", time(task.heldUntil()))
                .put(
                        "last_turn",
                        task.lastTurn()
                                .map(turn -> turn.speaker().name().toLowerCase(Locale.ROOT))
                                .orElse(null))
                .put("last_turn_at", time(task.lastTurn().map(Turn::last)))
                .put("conversation_sid", sid(task.conversation()))
                .put("customer_waiting", task.customerWaiting())
                .put("put_aside", task.putAside())
                .put("reason", task.reason().map(PlainEnglish::of).orElse(null));
    }

    /** One line of {@code watch --json}. */
    static ObjectNode change(Instant at, String change, ChatView task) {
        return of(task).put("at", time(at)).put("change", change);
    }

    static ObjectNode of(WorkerView worker) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("worker_sid", worker.worker().value());
        node.put("name", worker.name());
        node.put("activity", worker.activity());
        node.set("active", of(worker.active()));
        node.set("inactive", of(worker.inactive()));
        return node;
    }

    /** An array with one line for each element. */
    static String array(List<ObjectNode> elements) {
        return elements.isEmpty()
                ? "[]"
                : elements.stream().map(JsonNode::toString).collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static ObjectNode of(WorkerView.Capacity capacity) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("configured", capacity.configured())
                .put("assigned", capacity.assigned())
                .put("available", capacity.available());
    }

    private static Optional<Instant> deadline(ChatState state) {
        return state instanceof ChatState.AwaitingCustomer waiting ? waiting.deadline() : Optional.empty();
    }

    private static @Nullable String time(Optional<Instant> at) {
        return at.map(Json::time).orElse(null);
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static @Nullable String sid(Optional<? extends Sid> sid) {
        return sid.map(Sid::value).orElse(null);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
