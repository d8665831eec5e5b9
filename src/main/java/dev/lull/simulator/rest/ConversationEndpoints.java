package dev.lull.simulator.rest;

import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.Conversations;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Conversations with their participants and messages: list, create, get, update, delete. */
final class ConversationEndpoints {
    private final ConversationRoutes routes;
    private final Conversations conversations;

    ConversationEndpoints(ConversationRoutes routes) {
        this.routes = routes;
        conversations = routes.world().conversations();
    }

    void register() {
        String one = "/Conversations/{Sid}";
        routes.both("GET", "/Conversations", this::list)
                .both(
                        "POST",
                        "/Conversations",
                        request -> Response.created(
                                json(request).conversation(conversations.create(request.form(), request.origin()))))
                .both("GET", one, request -> Response.ok(json(request).conversation(conversations.get(sid(request)))))
                .both(
                        "POST",
                        one,
                        request -> Response.ok(json(request)
                                .conversation(conversations.update(sid(request), request.form(), request.origin()))))
                .both("DELETE", one, request -> {
                    conversations.delete(sid(request), request.origin());
                    return Response.deleted();
                });
        registerMessages("/Conversations/{ConversationSid}/Messages");
        registerParticipants("/Conversations/{ConversationSid}/Participants");
    }

    private void registerMessages(String path) {
        String one = path + "/{Sid}";
        var messages = conversations.messages();
        routes.both("GET", path, this::listMessages)
                .both(
                        "POST",
                        path,
                        request -> Response.created(
                                json(request).message(messages.add(in(request), request.form(), request.origin()))))
                .both(
                        "GET",
                        one,
                        request -> Response.ok(json(request).message(messages.get(in(request), sid(request)))))
                .both(
                        "POST",
                        one,
                        request -> Response.ok(json(request)
                                .message(messages.update(in(request), sid(request), request.form(), request.origin()))))
                .both("DELETE", one, request -> {
                    messages.delete(in(request), sid(request), request.origin());
                    return Response.deleted();
                });
    }

    private void registerParticipants(String path) {
        String one = path + "/{Sid}";
        var participants = conversations.participants();
        routes.both("GET", path, this::listParticipants)
                .both(
                        "POST",
                        path,
                        request -> Response.created(json(request)
                                .participant(participants.add(in(request), request.form(), request.origin()))))
                .both(
                        "GET",
                        one,
                        request -> Response.ok(json(request).participant(participants.get(in(request), sid(request)))))
                .both(
                        "POST",
                        one,
                        request -> Response.ok(json(request)
                                .participant(participants.update(
                                        in(request), sid(request), request.form(), request.origin()))))
                .both("DELETE", one, request -> {
                    participants.delete(in(request), sid(request), request.origin());
                    return Response.deleted();
                });
    }

    private ConversationsJson json(Request request) {
        return routes.json(request);
    }

    private static String in(Request request) {
        return request.name("ConversationSid");
    }

    private static String sid(Request request) {
        return request.name("Sid");
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
        return Page.of(request, "conversations", ConversationRoutes.LARGEST_PAGE, listed, json(request)::conversation);
    }

    private Response listParticipants(Request request) {
        var listed = List.copyOf(conversations.participants().of(in(request)));
        return Page.of(request, "participants", ConversationRoutes.LARGEST_PAGE, listed, json(request)::participant);
    }

    private Response listMessages(Request request) {
        boolean descending = switch (request.filters().filled("Order").orElse("asc")) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw Refusal.badRequest("Invalid Order: asc or desc is expected");
        };
        var messages = List.copyOf(conversations.messages().of(in(request)));
        var listed = descending ? messages.reversed() : messages;
        return Page.of(request, "messages", ConversationRoutes.LARGEST_PAGE, listed, json(request)::message);
    }
}
