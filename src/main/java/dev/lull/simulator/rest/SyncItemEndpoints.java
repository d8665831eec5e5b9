package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.sync.SyncCollection;
import dev.lull.simulator.sync.SyncItem;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The entries of Sync's lists, by index, or of its maps, by key. */
final class SyncItemEndpoints {
    private static final int LARGEST_PAGE = 100;

    private final SyncEndpoints sync;
    private final SyncCollection objects;
    private final String path;
    private final String parentField;
    private final String keyName;

    SyncItemEndpoints(SyncEndpoints sync, SyncCollection objects, String path, String parentField, String keyName) {
        this.sync = sync;
        this.objects = objects;
        this.path = path;
        this.parentField = parentField;
        this.keyName = keyName;
    }

    void register() {
        String items = "/" + path + "/{Parent}/Items";
        String one = items + "/{" + keyName + "}";
        sync.add("GET", items, this::list);
        sync.add(
                "POST",
                items,
                request -> Response.created(show(request, objects.addItem(parent(request), request.form()))
                        .body()));
        sync.add("GET", one, request -> show(request, objects.item(parent(request), key(request))));
        sync.add(
                "POST",
                one,
                request -> show(request, objects.updateItem(parent(request), key(request), request.form())));
        sync.add("DELETE", one, request -> {
            objects.deleteItem(parent(request), key(request), request.form());
            return Response.deleted();
        });
    }

    private static String parent(Request request) {
        return request.name("Parent");
    }

    private String key(Request request) {
        return request.name(keyName);
    }

    private Response show(Request request, SyncItem item) {
        String parent = objects.get(parent(request)).sid();
        return Response.ok(sync.json(request).item(item, path, parentField, parent, keyName));
    }

    private Response list(Request request) {
        Fields filters = request.filters();
        boolean map = keyName.equals("Key");
        Comparator<SyncItem> order =
                map ? Comparator.comparing(SyncItem::sid) : Comparator.comparingLong(SyncItem::order);
        boolean descending = filters.filled("Order").orElse("asc").equals("desc");
        Comparator<SyncItem> wanted = descending ? order.reversed() : order;
        String bounds = filters.filled("Bounds").orElse("inclusive");
        Predicate<SyncItem> from = filters.filled("From")
                .map(start -> from(start, map, wanted, bounds.equals("inclusive")))
                .orElse(_ -> true);
        List<SyncItem> listed = objects.itemsIn(parent(request)).stream()
                .filter(from)
                .sorted(wanted)
                .toList();
        return Page.of(
                request,
                "items",
                LARGEST_PAGE,
                listed,
                item -> show(request, item).body());
    }

    private static Predicate<SyncItem> from(String start, boolean map, Comparator<SyncItem> order, boolean inclusive) {
        long index = map ? 0 : index(start);
        return item -> {
            SyncItem edge = new SyncItem(index, start, item.data(), 0, item.expires(), item.created(), item.updated());
            int place = order.compare(item, edge);
            return inclusive ? place >= 0 : place > 0;
        };
    }

    private static long index(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("Invalid From: an index is expected");
        }
    }
}
