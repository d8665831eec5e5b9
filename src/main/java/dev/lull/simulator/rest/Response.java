package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.util.Map;

/** An answer; an empty body is none on the wire. */
public record Response(int status, ObjectNode body, Map<String, String> headers) {

    /** 200 with a body. */
    public static Response ok(ObjectNode body) {
        return new Response(200, body, Map.of());
    }

    /** 201 with a body. */
    public static Response created(ObjectNode body) {
        return new Response(201, body, Map.of());
    }

    /** 204. */
    public static Response deleted() {
        return empty(204);
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, JsonText.newObject(), Map.of());
    }

    /** Twilio's error body. */
    public static Response refused(Refusal refusal) {
        return error(refusal.status(), refusal.code(), refusal.sentence());
    }

    /** Twilio's error body. */
    public static Response error(int status, int code, String message) {
        return new Response(
                status,
                JsonText.newObject()
                        .put("code", code)
                        .put("message", message)
                        .put("more_info", "https://www.twilio.com/docs/errors/" + code)
                        .put("status", status),
                Map.of());
    }

    /** The same answer with a version as its ETag, quoted as Twilio sends it. */
    public Response version(long version) {
        return new Response(status, body, Map.of("ETag", "\"" + version + "\""));
    }
}
