package dev.lull.twilio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies as Twilio writes them, with what a test cares about. */
final class TwilioJson {
    private TwilioJson() {}

    static ObjectNode workspace(String sid, String name) {
        return object().put("sid", sid).put("account_sid", "AC1").put("friendly_name", name);
    }

    static ObjectNode channel(String sid, String name) {
        return object().put("sid", sid).put("unique_name", name);
    }

    static ObjectNode task(String sid, String status, String channelSid, String attributes) {
        return object().put("sid", sid)
                .put("assignment_status", status)
                .put("attributes", attributes)
                .put("task_channel_sid", channelSid)
                .put("task_channel_unique_name", channelSid.equals("TC2") ? "inactive_chat" : "chat")
                .put("task_queue_friendly_name", "Support")
                .put("priority", 3)
                .put("date_created", "2026-11-22T10:00:00Z")
                .put("date_updated", "2026-11-22T11:00:00Z");
    }

    static ObjectNode worker(String sid, String name, String attributes) {
        return object().put("sid", sid)
                .put("friendly_name", name)
                .put("activity_name", "Available")
                .put("available", true)
                .put("attributes", attributes);
    }

    static ObjectNode slots(String channelSid, String name, int configured, int assigned) {
        return object().put("sid", "WC" + channelSid)
                .put("task_channel_sid", channelSid)
                .put("task_channel_unique_name", name)
                .put("configured_capacity", configured)
                .put("assigned_tasks", assigned)
                .put("available", true);
    }

    static ObjectNode reservation(String sid, String task, String worker, String status) {
        return object().put("sid", sid)
                .put("task_sid", task)
                .put("worker_sid", worker)
                .put("reservation_status", status)
                .put("date_created", "2026-11-22T10:00:30Z")
                .put("date_updated", "2026-11-22T10:01:00Z");
    }

    static ObjectNode message(int index, String author) {
        return object().put("sid", "IM" + index)
                .put("index", index)
                .put("author", author)
                .put("body", "a secret that only two people share")
                .put("date_created", "2026-11-22T11:00:0" + index % 10 + "Z");
    }

    static ObjectNode event(String sid, String type, String task) {
        ObjectNode event = object().put("sid", sid)
                .put("event_type", type)
                .put("event_date", "2026-11-22T11:30:00Z")
                .put("event_date_ms", 1795347000000L);
        event.putObject("event_data").put("task_sid", task);
        return event;
    }

    static String list(String key, ObjectNode... entries) {
        return list(key, "", entries);
    }

    /** @param next the next page's URL, empty on the last page */
    static String list(String key, String next, ObjectNode... entries) {
        ObjectNode list = object();
        ArrayNode array = list.putArray(key);
        for (ObjectNode entry : entries) {
            array.add(entry);
        }
        ObjectNode meta = list.putObject("meta")
                .put("url", "https://taskrouter.twilio.com/here")
                .put("first_page_url", "https://taskrouter.twilio.com/first")
                .put("page_size", 50)
                .putNull("previous_page_url");
        if (next.isEmpty()) {
            meta.putNull("next_page_url");
        } else {
            meta.put("next_page_url", next);
        }
        return list.toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
