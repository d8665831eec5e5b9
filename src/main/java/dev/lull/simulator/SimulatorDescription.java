package dev.lull.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/** What a client needs to use a simulator; {@code lull simulate} prints it as its first line. */
public record SimulatorDescription(
        URI url,
        String accountSid,
        String authToken,
        String apiKey,
        String apiSecret,
        String workspaceSid,
        List<ChannelPairSids> channelPairs,
        List<String> workerSids) {

    /** A task channel and the one that its quiet chats move to. */
    public record ChannelPairSids(String activeSid, String inactiveSid) {}

    /** One line of JSON. */
    public String toJson() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("url", url.toString())
                .put("account_sid", accountSid)
                .put("auth_token", authToken)
                .put("api_key", apiKey)
                .put("api_secret", apiSecret)
                .put("workspace_sid", workspaceSid);
        ArrayNode pairs = json.putArray("channel_pairs");
        channelPairs.forEach(
                pair -> pairs.addObject().put("active_sid", pair.activeSid()).put("inactive_sid", pair.inactiveSid()));
        ArrayNode workers = json.putArray("worker_sids");
        workerSids.forEach(workers::add);
        return json.toString();
    }

    @Override
    public String toString() {
        return "SimulatorDescription[" + url + ", " + workspaceSid + ", " + workerSids.size() + " workers]";
    }
}
