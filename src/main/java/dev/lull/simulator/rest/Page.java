package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.ground.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One page of a list. A page's token names the item beside which the page begins, so that a list that grows or shrinks between
 * two requests neither repeats nor skips what was there all along.
 */
final class Page {
    /** The largest page of most lists. */
    static final int LARGEST = 1000;

    private static final int USUAL = 50;
    private static final Set<String> OWN = Set.of("PageSize", "Page", "PageToken");

    private final Request request;
    private final String key;
    private final int size;
    private final int number;

    private Page(Request request, String key, int largest) {
        this.request = request;
        this.key = key;
        size = Math.min(
                largest,
                request.filters().whole("PageSize", 1, Integer.MAX_VALUE).orElse(USUAL));
        number = request.filters().whole("Page", 0, Integer.MAX_VALUE).orElse(0);
    }

    /** The page that the request asks for, of a list that is in its order already. */
    static <T extends Ordered> Response of(Request request, String key, List<T> items, Function<T, ObjectNode> render) {
        return of(request, key, LARGEST, items, render);
    }

    static <T extends Ordered> Response of(
            Request request, String key, int largest, List<T> items, Function<T, ObjectNode> render) {
        return new Page(request, key, largest).answer(items, render);
    }

    private <T extends Ordered> Response answer(List<T> items, Function<T, ObjectNode> render) {
        int start = Math.clamp(start(items), 0, items.size());
        int end = Math.min(start + size, items.size());
        ObjectNode body = JsonText.newObject();
        ArrayNode entries = body.putArray(key);
        items.subList(start, end).forEach(item -> entries.add(render.apply(item)));
        body.putObject("meta")
                .put("page", number)
                .put("page_size", size)
                .put("first_page_url", url(0, ""))
                .put(
                        "previous_page_url",
                        start > 0 ? url(Math.max(0, number - 1), token("PB", items.get(start))) : null)
                .put("url", url(number, request.filters().text("PageToken").orElse("")))
                .put("next_page_url", end < items.size() ? url(number + 1, token("PA", items.get(end - 1))) : null)
                .put("key", key);
        return Response.ok(body);
    }

    private <T extends Ordered> long start(List<T> items) {
        Optional<String> token = request.filters().filled("PageToken");
        if (token.isEmpty()) {
            return (long) number * size;
        }
        boolean after = token.get().startsWith("PA");
        long anchor = anchor(token.get());
        int place = place(items, anchor);
        if (place < 0) {
            return after ? -place - 1 : -place - 1 - size;
        }
        return after ? place + 1 : place - size;
    }

    /** Where the item with this order is; where it was, as a negative number less one, if it has gone. */
    private static <T extends Ordered> int place(List<T> items, long anchor) {
        boolean descending =
                items.size() > 1 && items.getFirst().order() > items.getLast().order();
        int guess = search(items, anchor, descending);
        if (guess < items.size() && items.get(guess).order() == anchor) {
            return guess;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).order() == anchor) {
                return i;
            }
        }
        return -guess - 1;
    }

    /** By halves: most lists are in order of creation, one way or the other. */
    private static <T extends Ordered> int search(List<T> items, long anchor, boolean descending) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            long order = items.get(middle).order();
            if (descending ? order > anchor : order < anchor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T extends Ordered> String token(String direction, T item) {
        return direction + String.format("%032x", item.order());
    }

    private static long anchor(String token) {
        try {
            return Long.parseLong(token.substring(2), 16);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw Refusal.badRequest("Invalid PageToken");
        }
    }

    private String url(int page, String token) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.query());
        parameters.keySet().removeAll(OWN);
        parameters.put("PageSize", List.of(Integer.toString(size)));
        parameters.put("Page", List.of(Integer.toString(page)));
        if (!token.isEmpty()) {
            parameters.put("PageToken", List.of(token));
        }
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return request.base() + request.path() + "?" + String.join("&", pairs);
    }
}
