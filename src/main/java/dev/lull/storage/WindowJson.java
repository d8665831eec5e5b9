package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Alerts;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.WindowSettings;
import dev.lull.supervision.WindowSettings.Motion;
import dev.lull.supervision.WindowSettings.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What was chosen for the window, as JSON. */
final class WindowJson {
    private static final String APPEARANCE = "appearance";
    private static final String TEXT = "textPercent";
    private static final String MOTION = "motion";
    private static final String KEYS = "keys";
    private static final String DRAWER = "drawer";
    private static final String ALERTS = "alerts";

    private static final String PLACE = "place";

    private WindowJson() {}

    static WindowSettings read(JsonNode root, Consumer<Mishap> mishaps) {
        WindowSettings none = WindowSettings.NONE;
        return new WindowSettings(
                Stored.value(
                                root.get(APPEARANCE),
                                unknown(APPEARANCE),
                                node -> Stored.constant(Appearance.class, node),
                                mishaps)
                        .orElse(none.appearance()),
                Stored.value(root.get(TEXT), unknown(TEXT), WindowJson::percent, mishaps)
                        .orElse(none.textPercent()),
                Stored.value(root.get(MOTION), unknown(MOTION), node -> Stored.constant(Motion.class, node), mishaps)
                        .orElse(none.motion()),
                keys(root.path(KEYS), mishaps),
                root.path(DRAWER).asBoolean(none.drawer()),
                Stored.value(root.get(ALERTS), unknown(ALERTS), WindowJson::alerts, mishaps)
                        .orElse(none.alerts()),
                Stored.value(root.get(PLACE), unknown(PLACE), WindowJson::place, mishaps));
    }

    private static Mishap unknown(String key) {
        return new Mishap.NotUnderstood(key, Optional.empty());
    }

    private static Place place(JsonNode node) {
        double width = node.path("width").asDouble();
        double height = node.path("height").asDouble();
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("It has no size.");
        }
        return new Place(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                width,
                height,
                node.path("maximized").asBoolean());
    }

    private static Alerts alerts(JsonNode node) {
        Alerts usual = Alerts.DEFAULT;
        return new Alerts(
                node.path("rescue").asInt(usual.rescue()),
                node.path("waiting").asInt(usual.waiting()),
                node.path("inactive").asInt(usual.inactive()),
                node.path("quiet").asBoolean(usual.quiet()),
                node.path("desktop").asBoolean(usual.desktop()));
    }

    private static int percent(JsonNode node) {
        return WindowSettings.NONE.withTextPercent(node.asInt()).textPercent();
    }

    private static Map<String, String> keys(JsonNode node, Consumer<Mishap> mishaps) {
        Map<String, String> keys = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> Stored.value(
                                entry.getValue(), unknown(KEYS + "." + entry.getKey()), WindowJson::text, mishaps)
                        .ifPresent(text -> keys.put(entry.getKey(), text)));
        return keys;
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("It is no text.");
        }
        return node.textValue();
    }

    /** Lays the settings over what is there. */
    static void write(WindowSettings settings, ObjectNode root) {
        WindowSettings none = WindowSettings.NONE;
        if (settings.appearance() != none.appearance() || root.has(APPEARANCE)) {
            root.put(APPEARANCE, Stored.word(settings.appearance()));
        }
        if (settings.textPercent() != none.textPercent() || root.has(TEXT)) {
            root.put(TEXT, settings.textPercent());
        }
        if (settings.motion() != none.motion() || root.has(MOTION)) {
            root.put(MOTION, Stored.word(settings.motion()));
        }
        if (settings.drawer() != none.drawer() || root.has(DRAWER)) {
            root.put(DRAWER, settings.drawer());
        }
        if (!settings.alerts().equals(none.alerts()) || root.has(ALERTS)) {
            Alerts alerts = settings.alerts();
            Stored.child(root, ALERTS)
                    .put("rescue", alerts.rescue())
                    .put("waiting", alerts.waiting())
                    .put("inactive", alerts.inactive())
                    .put("quiet", alerts.quiet())
                    .put("desktop", alerts.desktop());
        }
        settings.place()
                .ifPresent(place -> Stored.child(root, PLACE)
                        .put("x", place.x())
                        .put("y", place.y())
                        .put("width", place.width())
                        .put("height", place.height())
                        .put("maximized", place.maximized()));
        if (!settings.keys().isEmpty() || root.has(KEYS)) {
            replaceTexts(Stored.child(root, KEYS), settings.keys());
        }
    }

    /** Texts that are no longer chosen go; what is no text was never understood, and stays. */
    private static void replaceTexts(ObjectNode node, Map<String, String> texts) {
        List<String> gone = new ArrayList<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isTextual() && !texts.containsKey(entry.getKey())) {
                gone.add(entry.getKey());
            }
        });
        node.remove(gone);
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> node.put(entry.getKey(), entry.getValue()));
    }
}
