package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which endpoint answers which method and path of which product. */
public final class Routes {
    private static final Pattern SLASH = Pattern.compile("/");

    /** Answers a request; called by one thread at a time, inside the world. */
    @FunctionalInterface
    public interface Endpoint {
        Response answer(Request request);
    }

    private record Route(String method, List<String> parts, Endpoint endpoint) {}

    private final Map<Product, List<Route>> routes = new EnumMap<>(Product.class);

    /** Adds a route; parts in braces match anything and are named after what is in the braces. */
    public Routes add(Product product, String method, String path, Endpoint endpoint) {
        routes.computeIfAbsent(product, _ -> new ArrayList<>()).add(new Route(method, parts(path), endpoint));
        return this;
    }

    /** Whether any product has a route for this path, with any method. */
    public boolean know(Product product, String path) {
        List<String> parts = parts(path);
        return routes.getOrDefault(product, List.of()).stream()
                .anyMatch(route -> match(route.parts(), parts).isPresent());
    }

    /** Answers; a 404 where no route fits the path, a 405 where none fits the method. */
    public Response answer(Product product, String method, Request request) {
        List<String> parts = parts(request.path());
        boolean pathKnown = false;
        for (Route route : routes.getOrDefault(product, List.of())) {
            Optional<Map<String, String>> names = match(route.parts(), parts);
            if (names.isPresent()) {
                if (route.method().equals(method)) {
                    return route.endpoint().answer(request.at(names.get()));
                }
                pathKnown = true;
            }
        }
        throw pathKnown ? new Refusal(405, 20004, "Method not allowed") : Refusal.notFound(request.path());
    }

    private static Optional<Map<String, String>> match(List<String> pattern, List<String> parts) {
        if (pattern.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String wanted = pattern.get(i);
            if (wanted.startsWith("{")) {
                names.put(wanted.substring(1, wanted.length() - 1), parts.get(i));
            } else if (!wanted.equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static List<String> parts(String path) {
        return SLASH.splitAsStream(path).filter(part -> !part.isEmpty()).toList();
    }
}
