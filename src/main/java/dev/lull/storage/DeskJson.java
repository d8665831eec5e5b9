package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Desk;
import dev.lull.supervision.Mishap;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How the live table is arranged, as JSON. */
final class DeskJson {
    private DeskJson() {}

    /** What is missing or makes no sense is as if it had never been chosen; a whole that is no object is told. */
    static Desk read(JsonNode node, Consumer<Mishap> mishaps) {
        if (!node.isObject()) {
            if (!node.isMissingNode()) {
                mishaps.accept(new Mishap.NotUnderstood("desk", Optional.empty()));
            }
            return Desk.NONE;
        }
        List<Desk.SavedView> views = new ArrayList<>();
        for (JsonNode view : node.path("views")) {
            String name = view.path("name").asText();
            if (!name.isBlank() && views.stream().noneMatch(each -> each.name().equals(name))) {
                views.add(new Desk.SavedView(name, filter(view.path("filter")), layout(view.path("layout"))));
            }
        }
        return new Desk(
                layout(node.path("layout")),
                views,
                scope(node.path("scope")),
                text(node.path("open_url")),
                node.path("reason_required").asBoolean());
    }

    /** Sets the known keys and leaves others as they stand. */
    static void write(Desk desk, ObjectNode node) {
        write(desk.layout(), node.putObject("layout"));
        ArrayNode views = node.putArray("views");
        for (Desk.SavedView view : desk.views()) {
            ObjectNode each = views.addObject().put("name", view.name());
            write(view.filter(), each.putObject("filter"));
            write(view.layout(), each.putObject("layout"));
        }
        ObjectNode scope = node.putObject("scope").put("attribute", desk.scope().attribute());
        desk.scope().value().ifPresent(value -> scope.put("value", value));
        node.remove("open_url");
        desk.openUrl().ifPresent(url -> node.put("open_url", url));
        node.put("reason_required", desk.reasonRequired());
    }

    private static Desk.Layout layout(JsonNode node) {
        List<Desk.Column> columns = new ArrayList<>();
        for (JsonNode column : node.path("columns")) {
            String id = column.path("id").asText();
            double width = column.path("width").asDouble();
            if (width > 0 && columns.stream().noneMatch(each -> each.id().equals(id))) {
                columns.add(new Desk.Column(id, width));
            }
        }
        List<Desk.Order> orders = new ArrayList<>();
        for (JsonNode order : node.path("orders")) {
            orders.add(new Desk.Order(
                    order.path("column").asText(), order.path("descending").asBoolean()));
        }
        return new Desk.Layout(columns, orders, text(node.path("grouping")));
    }

    private static void write(Desk.Layout layout, ObjectNode node) {
        ArrayNode columns = node.putArray("columns");
        layout.columns()
                .forEach(column -> columns.addObject().put("id", column.id()).put("width", column.width()));
        ArrayNode orders = node.putArray("orders");
        layout.orders()
                .forEach(order ->
                        orders.addObject().put("column", order.column()).put("descending", order.descending()));
        layout.grouping().ifPresent(by -> node.put("grouping", by));
    }

    private static Desk.Filter filter(JsonNode node) {
        return new Desk.Filter(
                node.path("text").asText(),
                texts(node.path("queues")),
                texts(node.path("pairs")),
                texts(node.path("states")),
                span(node.path("waiting_over")));
    }

    private static void write(Desk.Filter filter, ObjectNode node) {
        node.put("text", filter.text());
        write(filter.queues(), node.putArray("queues"));
        write(filter.pairs(), node.putArray("pairs"));
        write(filter.states(), node.putArray("states"));
        node.put("waiting_over", filter.waitingOver().toString());
    }

    private static void write(Collection<String> texts, ArrayNode array) {
        texts.stream().sorted().forEach(array::add);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> all = new TreeSet<>();
        array.forEach(each -> all.add(each.asText()));
        return all;
    }

    private static Duration span(JsonNode node) {
        try {
            Duration span = Duration.parse(node.asText());
            return span.isNegative() ? Duration.ZERO : span;
        } catch (DateTimeParseException unknown) {
            return Duration.ZERO;
        }
    }

    private static Desk.Scope scope(JsonNode node) {
        return new Desk.Scope(
                text(node.path("attribute")).orElse(Desk.Scope.ALL.attribute()), text(node.path("value")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }
}
