package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.model.Identity;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.Rates;
import dev.lull.supervision.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for one workspace, as JSON: the workspace's own rules right in it, those of a channel pair, a queue
 * or a worker under {@code overrides}.
 */
final class WorkspaceJson {
    private static final String AUTOMATION = "automation";
    private static final String AGENT_REACTIVATES = "agentReactivates";
    private static final String BOTS = "bots";
    private static final String REQUESTS = "requestsPerSecond";
    private static final String TASK_ROUTER = "taskRouter";
    private static final String CONVERSATIONS = "conversations";
    private static final String OVERRIDES = "overrides";
    private static final Level WORKSPACE = new Level.Workspace();

    private static final Map<String, Function<String, Level>> KINDS = Map.of(
            "pair", name -> new Level.Pair(new TaskChannelSid(name)),
            "queue", Level.Queue::new,
            "worker", name -> new Level.OneWorker(new WorkerSid(name)));

    private WorkspaceJson() {}

    /** @param key the workspace's */
    static Settings.Workspace read(String key, JsonNode node, Consumer<Mishap> mishaps) {
        Map<Level, Choices> levels = new LinkedHashMap<>();
        levels.put(WORKSPACE, ChoicesJson.read(node, name -> unknown(name, key), mishaps));
        overrides(
                node.path(OVERRIDES),
                (level, choices) -> levels.put(
                        level, ChoicesJson.read(choices, name -> unknown(OVERRIDES + "." + name, key), mishaps)));
        levels.values().removeIf(Choices::isEmpty);
        return new Settings.Workspace(
                levels,
                Stored.value(
                        node.get(AUTOMATION),
                        unknown(AUTOMATION, key),
                        stored -> Stored.constant(Automation.class, stored),
                        mishaps),
                Stored.value(
                        node.get(AGENT_REACTIVATES), unknown(AGENT_REACTIVATES, key), WorkspaceJson::truth, mishaps),
                Stored.value(node.get(BOTS), unknown(BOTS, key), WorkspaceJson::bots, mishaps)
                        .orElse(Set.of()),
                Stored.value(node.get(REQUESTS), unknown(REQUESTS, key), WorkspaceJson::rates, mishaps)
                        .orElse(Rates.NONE));
    }

    private static Mishap unknown(String name, String key) {
        return new Mishap.NotUnderstood(name, Optional.of(key));
    }

    private static Rates rates(JsonNode node) {
        return new Rates(rate(node.get(TASK_ROUTER)), rate(node.get(CONVERSATIONS)));
    }

    private static OptionalInt rate(@Nullable JsonNode node) {
        if (node == null) {
            return OptionalInt.empty();
        }
        if (!node.canConvertToInt()) {
            throw new IllegalArgumentException("It is no whole number.");
        }
        return OptionalInt.of(node.intValue());
    }

    private static void overrides(JsonNode overrides, BiConsumer<Level, JsonNode> each) {
        KINDS.forEach((kind, level) -> overrides
                .path(kind)
                .properties()
                .forEach(entry -> each.accept(level.apply(entry.getKey()), entry.getValue())));
    }

    private static boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("It is neither true nor false.");
        }
        return node.booleanValue();
    }

    private static Set<Identity> bots(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("It is no list.");
        }
        Set<Identity> bots = new LinkedHashSet<>();
        node.forEach(each -> bots.add(new Identity(each.asText())));
        return bots;
    }

    /** Lays the settings over what is there. */
    static void write(Settings.Workspace settings, ObjectNode node) {
        ChoicesJson.write(settings.at(WORKSPACE), node);
        settings.automation().ifPresent(chosen -> node.put(AUTOMATION, Stored.word(chosen)));
        if (settings.agentReactivates().isPresent()) {
            node.put(AGENT_REACTIVATES, settings.agentReactivates().get());
        } else if (node.path(AGENT_REACTIVATES).isBoolean()) {
            node.remove(AGENT_REACTIVATES);
        }
        writeBots(settings.bots(), node);
        if (!settings.rates().equals(Rates.NONE) || node.path(REQUESTS).isObject()) {
            ObjectNode rates = Stored.child(node, REQUESTS);
            write(settings.rates().taskRouter(), rates, TASK_ROUTER);
            write(settings.rates().conversations(), rates, CONVERSATIONS);
        }
        writeOverrides(settings, node);
    }

    private static void write(OptionalInt rate, ObjectNode rates, String name) {
        rates.remove(name);
        rate.ifPresent(chosen -> rates.put(name, chosen));
    }

    private static void writeBots(Set<Identity> bots, ObjectNode node) {
        if (bots.isEmpty() && node.path(BOTS).isArray()) {
            node.remove(BOTS);
        } else if (!bots.isEmpty()) {
            ArrayNode list = node.putArray(BOTS);
            bots.stream().map(Identity::value).sorted().forEach(list::add);
        }
    }

    private static void writeOverrides(Settings.Workspace settings, ObjectNode node) {
        settings.levels()
                .forEach((level, choices) -> place(level)
                        .ifPresent(place -> ChoicesJson.write(
                                choices,
                                Stored.child(
                                        Stored.child(Stored.child(node, OVERRIDES), place.getFirst()),
                                        place.getLast()))));
        List<Runnable> gone = new ArrayList<>();
        overrides(node.path(OVERRIDES), (level, there) -> {
            if (there instanceof ObjectNode object && !settings.levels().containsKey(level)) {
                gone.add(() -> takeAway(node, level, object));
            }
        });
        gone.forEach(Runnable::run);
    }

    /** What a later version wrote there stays. */
    private static void takeAway(ObjectNode node, Level level, ObjectNode choices) {
        ChoicesJson.write(Choices.NONE, choices);
        if (choices.isEmpty()) {
            place(level)
                    .ifPresent(place -> Stored.child(Stored.child(node, OVERRIDES), place.getFirst())
                            .remove(place.getLast()));
        }
    }

    /** Kind and name; empty for the workspace itself. */
    private static Optional<List<String>> place(Level level) {
        return switch (level) {
            case Level.OneWorker(WorkerSid worker) -> Optional.of(List.of("worker", worker.value()));
            case Level.Queue(String name) -> Optional.of(List.of("queue", name));
            case Level.Pair(TaskChannelSid active) -> Optional.of(List.of("pair", active.value()));
            case Level.Workspace workspace -> Optional.empty();
            case Level.Default nobody -> Optional.empty();
        };
    }
}
