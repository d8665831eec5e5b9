package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.sync.Sync;
import dev.lull.simulator.sync.SyncCollection;
import dev.lull.simulator.sync.SyncObject;
import dev.lull.simulator.world.World;
import java.util.List;
import java.util.function.Function;

/** Sync's one service with its documents, lists and maps: list, create, get, update, delete. */
final class SyncEndpoints {
    private static final String SERVICE = "/v1/Services/{ServiceSid}";

    private record Entry(String sid, long order) implements Ordered {}

    private final Routes routes;
    private final World world;
    private final Sync sync;

    SyncEndpoints(Routes routes, World world) {
        this.routes = routes;
        this.world = world;
        sync = world.sync();
    }

    void register() {
        routes.add(
                Product.SYNC,
                "GET",
                "/v1/Services",
                request -> Page.of(
                        request,
                        "services",
                        List.of(new Entry(sync.serviceSid(), 0)),
                        _ -> json(request).service()));
        add("GET", "", request -> Response.ok(json(request).service()));
        registerObjects("/Documents", "documents", sync.documents(), request -> json(request)::document);
        registerObjects(
                "/Lists", "lists", sync.lists(), request -> one -> json(request).collection(one, "Lists"));
        registerObjects(
                "/Maps", "maps", sync.maps(), request -> one -> json(request).collection(one, "Maps"));
        new SyncItemEndpoints(this, sync.lists(), "Lists", "list_sid", "Index").register();
        new SyncItemEndpoints(this, sync.maps(), "Maps", "map_sid", "Key").register();
    }

    private void registerObjects(
            String path, String key, SyncCollection objects, Function<Request, Function<SyncObject, ObjectNode>> show) {
        String one = path + "/{Sid}";
        add("GET", path, request -> Page.of(request, key, 100, List.copyOf(objects.all()), show.apply(request)));
        add("POST", path, request -> Response.created(show.apply(request).apply(objects.create(request.form()))));
        add("GET", one, request -> Response.ok(show.apply(request).apply(objects.get(request.name("Sid")))));
        add(
                "POST",
                one,
                request -> Response.ok(show.apply(request).apply(objects.update(request.name("Sid"), request.form()))));
        add("DELETE", one, request -> {
            objects.delete(request.name("Sid"));
            return Response.deleted();
        });
    }

    void add(String method, String path, Function<Request, Response> answer) {
        routes.add(Product.SYNC, method, SERVICE + path, request -> {
            String service = request.name("ServiceSid");
            if (!service.equals(sync.serviceSid()) && !service.equals("default")) {
                throw Refusal.notFound(request.path());
            }
            return answer.apply(request);
        });
    }

    SyncJson json(Request request) {
        return new SyncJson(world, request);
    }
}
