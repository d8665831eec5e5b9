package dev.lull.simulator.rest;

import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.Conversations;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Conversations with their participants and messages, at the account and below its service. */
final class ConversationEndpoints {
    private static final int LARGEST_PAGE = 100;

    private final Routes routes;
    private final World world;
    private final Conversations conversations;

    ConversationEndpoints(Routes routes, World world) {
        this.routes = routes;
        this.world = world;
        conversations = world.conversations();
    }

    void register() {
        register("/v1");
        register("/v1/Services/{ChatServiceSid}");
    }

    private void register(String parent) {
        String one = parent + "/Conversations/{Sid}";
        String inside = parent + "/Conversations/{ConversationSid}";
        add("GET", parent + "/Conversations", this::list);
        add(
                "POST",
                parent + "/Conversations",
                request -> Response.created(
                        json(request).conversation(conversations.create(request.form(), request.origin()))));
        add("GET", one, request -> Response.ok(json(request).conversation(conversations.get(request.name("Sid")))));
        add(
                "POST",
                one,
                request -> Response.ok(json(request)
                        .conversation(conversations.update(request.name("Sid"), request.form(), request.origin()))));
        add("DELETE", one, request -> {
            conversations.delete(request.name("Sid"), request.origin());
            return Response.deleted();
        });
        registerMessages(inside + "/Messages");
        registerParticipants(inside + "/Participants");
    }

    private void registerMessages(String path) {
        var messages = conversations.messages();
        add("GET", path, this::listMessages);
        add(
                "POST",
                path,
                request -> Response.created(
                        json(request).message(messages.add(in(request), request.form(), request.origin()))));
        add(
                "GET",
                path + "/{Sid}",
                request -> Response.ok(json(request).message(messages.get(in(request), request.name("Sid")))));
        add(
                "POST",
                path + "/{Sid}",
                request -> Response.ok(json(request)
                        .message(messages.update(in(request), request.name("Sid"), request.form(), request.origin()))));
        add("DELETE", path + "/{Sid}", request -> {
            messages.delete(in(request), request.name("Sid"), request.origin());
            return Response.deleted();
        });
    }

    private void registerParticipants(String path) {
        var participants = conversations.participants();
        add(
                "GET",
                path,
                request -> Page.of(
                        request,
                        "participants",
                        LARGEST_PAGE,
                        List.copyOf(participants.of(in(request))),
                        json(request)::participant));
        add(
                "POST",
                path,
                request -> Response.created(
                        json(request).participant(participants.add(in(request), request.form(), request.origin()))));
        add(
                "GET",
                path + "/{Sid}",
                request -> Response.ok(json(request).participant(participants.get(in(request), request.name("Sid")))));
        add(
                "POST",
                path + "/{Sid}",
                request -> Response.ok(json(request)
                        .participant(participants.update(
                                in(request), request.name("Sid"), request.form(), request.origin()))));
        add("DELETE", path + "/{Sid}", request -> {
            participants.delete(in(request), request.name("Sid"), request.origin());
            return Response.deleted();
        });
    }

    private void add(String method, String path, Function<Request, Response> answer) {
        routes.add(Product.CONVERSATIONS, method, path, request -> {
            String service = request.name("ChatServiceSid");
            if (!service.isEmpty() && !service.equals(conversations.serviceSid())) {
                throw Refusal.notFound(request.path());
            }
            try {
                return answer.apply(request);
            } catch (Refusal refusal) {
                throw refusal.code() == 20404 ? Refusal.notFound(request.path()) : refusal;
            }
        });
    }

    private ConversationsJson json(Request request) {
        return new ConversationsJson(world, request);
    }

    private static String in(Request request) {
        return request.name("ConversationSid");
    }

    private Response list(Request request) {
        Fields filters = request.filters();
        Optional<Instant> start = filters.instant("StartDate");
        Optional<Instant> end = filters.instant("EndDate");
        List<Conversation> listed = conversations.all().stream()
                .filter(one ->
                        filters.filled("State").map(one.state().wire()::equals).orElse(true))
                .filter(one -> start.map(from -> !one.created().isBefore(from)).orElse(true))
                .filter(one -> end.map(to -> !one.created().isAfter(to)).orElse(true))
                .toList();
        return Page.of(request, "conversations", LARGEST_PAGE, listed, json(request)::conversation);
    }

    private Response listMessages(Request request) {
        boolean descending = switch (request.filters().filled("Order").orElse("asc")) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw Refusal.badRequest("Invalid Order: asc or desc is expected");
        };
        var messages = List.copyOf(conversations.messages().of(in(request)));
        return Page.of(
                request, "messages", LARGEST_PAGE, descending ? messages.reversed() : messages, json(request)::message);
    }
}
