package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** What the workspace is made of beside people and work: activities, task channels, queues, workflows and itself. */
public final class Catalogue {
    private static final Pattern UNIQUE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final Books books;

    Catalogue(Books books) {
        this.books = books;
    }

    /** The workspace itself. */
    public WorkspaceSettings settings() {
        return books.settings;
    }

    /** Replaces the workspace's settings. */
    public WorkspaceSettings change(WorkspaceSettings settings) {
        books.settings = settings;
        say(EventType.WORKSPACE_UPDATED, "workspace", settings.sid(), Map.of());
        return settings;
    }

    /** Lets the workspace behave otherwise where Twilio's documentation is silent. */
    public void behave(Policy policy) {
        books.policy = policy;
    }

    /** How the workspace behaves where Twilio's documentation is silent. */
    public Policy policy() {
        return books.policy;
    }

    /** All activities. */
    public Collection<Activity> activities() {
        return books.activities.all();
    }

    /** The activity with this SID, or a 404. */
    public Activity activity(String sid) {
        return books.activities.get(sid);
    }

    /** Creates an activity. */
    public Activity createActivity(Fields fields) {
        Instant now = books.now();
        Activity activity = books.activities.put(new Activity(
                books.activities.nextOrder(),
                books.sids.next("WA"),
                fields.required("FriendlyName"),
                fields.flag("Available").orElse(false),
                now,
                now));
        say(EventType.ACTIVITY_CREATED, activity);
        return activity;
    }

    /** Renames an activity; whether it makes workers available cannot be changed. */
    public Activity updateActivity(String sid, Fields fields) {
        Activity activity = activity(sid);
        Activity renamed = books.activities.put(
                activity.renamed(fields.filled("FriendlyName").orElse(activity.friendlyName()), books.now()));
        say(EventType.ACTIVITY_UPDATED, renamed);
        return renamed;
    }

    /** Deletes an activity that no worker is in and the workspace does not need. */
    public void deleteActivity(String sid) {
        Activity activity = activity(sid);
        boolean used = books.workers.all().stream()
                        .anyMatch(worker -> worker.activitySid().equals(sid))
                || books.settings.defaultActivitySid().equals(sid)
                || books.settings.timeoutActivitySid().equals(sid);
        if (used) {
            throw Refusal.badRequest("Cannot delete activity " + sid + " because it is in use.");
        }
        books.activities.remove(sid);
        say(EventType.ACTIVITY_DELETED, activity);
    }

    /** All task channels. */
    public Collection<TaskChannel> channels() {
        return books.channels.all();
    }

    /** The task channel with this SID or unique name, or a 404. */
    public TaskChannel channel(String sidOrName) {
        return books.channels
                .find(sidOrName)
                .or(() -> books.channels.all().stream()
                        .filter(channel -> channel.uniqueName().equals(sidOrName))
                        .findAny())
                .orElseThrow(() -> Refusal.notFound(sidOrName));
    }

    /** Creates a task channel; every worker gets one slot in it. */
    public TaskChannel createChannel(Fields fields) {
        String uniqueName = fields.required("UniqueName");
        if (!UNIQUE_NAME.matcher(uniqueName).matches()) {
            throw Refusal.badRequest("Invalid UniqueName: letters, digits, _ and $, and no digit first");
        }
        if (books.channels.all().stream()
                .anyMatch(channel -> channel.uniqueName().equals(uniqueName))) {
            throw new Refusal(409, 20409, "A task channel with the unique name " + uniqueName + " exists already");
        }
        Instant now = books.now();
        TaskChannel channel = books.channels.put(new TaskChannel(
                books.channels.nextOrder(),
                books.sids.next("TC"),
                uniqueName,
                fields.required("FriendlyName"),
                fields.flag("ChannelOptimizedRouting").orElse(false),
                now,
                now));
        books.workers.all().forEach(worker -> books.workerChannels.grant(worker.sid(), channel.sid()));
        say(EventType.TASK_CHANNEL_CREATED, channel);
        return channel;
    }

    /** Changes a task channel's friendly name or routing. */
    public TaskChannel updateChannel(String sidOrName, Fields fields) {
        TaskChannel channel = channel(sidOrName);
        TaskChannel changed = books.channels.put(channel.with(
                fields.filled("FriendlyName").orElse(channel.friendlyName()),
                fields.flag("ChannelOptimizedRouting").orElse(channel.optimizedRouting()),
                books.now()));
        say(EventType.TASK_CHANNEL_UPDATED, changed);
        return changed;
    }

    /** Deletes a task channel that no task is in. */
    public void deleteChannel(String sidOrName) {
        TaskChannel channel = channel(sidOrName);
        if (books.tasks.all().stream().anyMatch(task -> task.channelSid().equals(channel.sid()))) {
            throw Refusal.badRequest("Cannot delete task channel " + channel.sid() + " because it has tasks.");
        }
        books.channels.remove(channel.sid());
        books.workerChannels.removeChannel(channel.sid());
        say(EventType.TASK_CHANNEL_DELETED, channel);
    }

    private void say(EventType type, Activity activity) {
        say(
                type,
                "activity",
                activity.sid(),
                Map.of(
                        "activity_sid",
                        activity.sid(),
                        "activity_name",
                        activity.friendlyName(),
                        "activity_available",
                        Boolean.toString(activity.available())));
    }

    private void say(EventType type, TaskChannel channel) {
        say(
                type,
                "task-channel",
                channel.sid(),
                Map.of(
                        "task_channel_sid",
                        channel.sid(),
                        "task_channel_name",
                        channel.friendlyName(),
                        "task_channel_unique_name",
                        channel.uniqueName()));
    }

    private void say(EventType type, String resource, String sid, Map<String, String> details) {
        books.log.write(type, new Event.OfResource(resource, sid, details));
    }
}
