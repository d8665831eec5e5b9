package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.AccessToken;
import dev.lull.simulator.world.World;

/** The token validation that Twilio Functions of Flex ask for: {@code twilio-flex-token-validator}. */
final class IamEndpoints {
    private final Routes routes;
    private final World world;

    IamEndpoints(Routes routes, World world) {
        this.routes = routes;
        this.world = world;
    }

    void register() {
        routes.add(Product.IAM, "POST", "/v1/Accounts/{AccountSid}/Tokens/validate", this::validate);
    }

    private Response validate(Request request) {
        if (!request.name("AccountSid").equals(world.accountSid())) {
            throw Refusal.notFound(request.path());
        }
        String token = request.form().text("token").orElse("");
        return Response.ok(
                AccessToken.read(token, world.credentials(), world.clock().instant())
                        .map(this::valid)
                        .orElseGet(IamEndpoints::invalid));
    }

    private ObjectNode valid(AccessToken token) {
        ObjectNode body = JsonText.newObject()
                .put("valid", true)
                .put("code", 0)
                .putNull("message")
                .put("expiration", token.expires().toString())
                .put("realm_user_id", token.identity())
                .put("identity", token.identity())
                .put("worker_sid", token.workerSid());
        body.putArray("roles").add(token.role().equals("supervisor") ? "supervisor" : "agent");
        return body;
    }

    private static ObjectNode invalid() {
        return JsonText.newObject().put("valid", false).put("code", 20101).put("message", "Invalid Access Token");
    }
}
