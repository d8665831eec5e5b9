package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.rest.Client.Answer;

/** Walks through every operation that the simulator answers, so that others can judge the answers. */
final class Walk {
    private static final String NOBODY = "00000000000000000000000000000000";

    private Walk() {}

    static String serviceOf(Client client) {
        return client.get("/v1/Services")
                .body()
                .path("services")
                .path(0)
                .path("sid")
                .asText();
    }

    static void throughTaskRouter(Client client) {
        throughPlaces(client);
        throughWork(client);
        throughPeople(client);
        Answer events = client.get(client.workspace("/Events?PageSize=1000"));
        client.get(events.body().path("events").path(0).path("url").asText());
    }

    private static void throughPlaces(Client client) {
        client.get("/v1/Workspaces");
        client.get(client.workspace(""));
        client.post(client.workspace(""), "EventCallbackUrl", "", "FriendlyName", "Renamed");
        lifeOf(client, "/Activities", "FriendlyName", "Lunch", "Available", "false");
        lifeOf(client, "/TaskChannels", "FriendlyName", "Mail", "UniqueName", "mail");
        lifeOf(client, "/TaskQueues", "FriendlyName", "Returns", "TargetWorkers", "routing.skills HAS 'returns'");
        Answer workflow = client.post(client.workspace("/Workflows"), "FriendlyName", "Second", "Configuration", "{}");
        client.get(workflow.text("url"));
        client.get(client.workspace("/Workflows"));
    }

    private static void lifeOf(Client client, String list, String... fields) {
        Answer made = client.post(client.workspace(list), fields);
        client.get(client.workspace(list));
        client.get(made.text("url"));
        client.post(path(made), "FriendlyName", "Renamed");
        client.delete(path(made));
        client.get(path(made));
    }

    private static void throughWork(Client client) {
        Answer task = client.post(client.workspace("/Tasks"), "TaskChannel", "chat", "Priority", "2");
        client.get(client.workspace("/Tasks?PageSize=2"));
        client.get(task.text("url"));
        client.postIfMatch(path(task), "99", "Priority", "3");
        client.post(path(task), "Attributes", "{\"a\":1}");
        JsonNode offer = client.get(path(task) + "/Reservations")
                .body()
                .path("reservations")
                .path(0);
        client.get(offer.path("url").asText());
        String ofWorker =
                client.workspace("/Workers/" + offer.path("worker_sid").asText() + "/Reservations");
        client.get(ofWorker);
        client.get(ofWorker + "/" + offer.path("sid").asText());
        client.post(ofWorker + "/" + offer.path("sid").asText(), "ReservationStatus", "accepted");
        client.post(path(task) + "/Reservations/" + offer.path("sid").asText(), "ReservationStatus", "wrapping");
        client.post(path(task), "AssignmentStatus", "completed", "Reason", "done");
        client.post(path(task), "AssignmentStatus", "canceled");
        client.delete(path(task));
    }

    private static void throughPeople(Client client) {
        Answer worker = client.post(client.workspace("/Workers"), "FriendlyName", "zoe");
        client.get(client.workspace("/Workers?PageSize=1"));
        client.get(worker.text("url"));
        client.post(path(worker), "Attributes", "{\"routing\":{\"skills\":[\"sales\"]}}");
        Answer channels = client.get(path(worker) + "/Channels");
        String channel = channels.body().path("channels").path(0).path("sid").asText();
        client.get(path(worker) + "/Channels/" + channel);
        client.post(path(worker) + "/Channels/" + channel, "Capacity", "4", "Available", "false");
        client.delete(path(worker));
        client.get(client.workspace("/Workers/WK" + NOBODY));
    }

    static void throughConversations(Client client, String parent) {
        Answer conversation = client.post(
                parent + "/Conversations", "FriendlyName", "Test", "Timers.Inactive", "PT1H", "Timers.Closed", "P1D");
        String one = path(conversation);
        client.get(parent + "/Conversations?State=active&PageSize=2");
        client.get(one);
        client.post(one, "Attributes", "{\"a\":\"ü\"}");
        lifeIn(client, one + "/Participants", "Identity", "zoe");
        Answer customer = client.post(
                one + "/Participants",
                "MessagingBinding.Address",
                "+15550123",
                "MessagingBinding.ProxyAddress",
                "+15550100");
        client.post(one + "/Messages", "Author", "+15550123", "Body", "hi");
        client.get(customer.text("url"));
        lifeIn(client, one + "/Messages", "Body", "hello");
        lifeIn(client, one + "/Webhooks", "Target", "webhook", "Configuration.Url", "http://127.0.0.1:1/hook");
        client.get(parent + "/Configuration/Webhooks");
        client.post(parent + "/Configuration/Webhooks", "Method", "POST");
        throughUsers(client, parent, one);
        client.delete(one);
        client.get(one + "/Messages");
        client.get("/v1/Configuration");
        client.get("/v1/Services/" + serviceOf(client));
    }

    private static void throughUsers(Client client, String parent, String conversation) {
        Answer user = client.post(parent + "/Users", "Identity", "yun" + parent.length());
        client.get(parent + "/Users");
        client.post(conversation + "/Participants", "Identity", user.text("identity"));
        String mine = path(user) + "/Conversations";
        client.get(mine);
        String sid = conversation.substring(conversation.lastIndexOf('/'));
        client.get(mine + sid);
        client.post(mine + sid, "LastReadMessageIndex", "0");
        client.get(path(user));
        client.post(path(user), "FriendlyName", "Yun");
        client.delete(path(user));
    }

    static void throughSync(Client client) {
        String service = "/v1/Services/default";
        client.get(service);
        lifeInSync(client, service + "/Documents", "UniqueName", "state", "Data", "{\"a\":1}", "Ttl", "60");
        for (String kind : new String[] {"/Lists", "/Maps"}) {
            Answer made = client.post(service + kind, "UniqueName", "one");
            lifeInSync(client, path(made) + "/Items", "Key", "first", "Data", "{\"n\":[1,null]}", "ItemTtl", "60");
            client.post(path(made) + "/Items", "Key", "second", "Data", "2");
            client.get(path(made) + "/Items?Order=desc&PageSize=1");
            client.delete(path(made));
            lifeInSync(client, service + kind, "CollectionTtl", "60");
        }
    }

    private static void lifeInSync(Client client, String list, String... fields) {
        Answer made = client.post(list, fields);
        client.get(list);
        client.get(path(made));
        client.postIfMatch(path(made), made.text("revision"), "Data", "{}", "Ttl", "0");
        client.postIfMatch(path(made), "77", "Data", "{}");
        client.delete(path(made));
        client.get(path(made));
    }

    private static void lifeIn(Client client, String list, String... fields) {
        Answer made = client.post(list, fields);
        client.get(list);
        client.get(path(made));
        client.post(path(made), "Attributes", "{\"b\":2}", "Configuration.Method", "GET");
        client.delete(path(made));
    }

    private static String path(Answer made) {
        String url = made.text("url");
        return url.substring(url.indexOf("/v1/"));
    }
}
