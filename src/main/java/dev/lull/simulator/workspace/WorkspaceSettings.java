package dev.lull.simulator.workspace;

import java.time.Instant;

/**
 * The workspace itself ({@code WS}).
 *
 * @param eventCallbackUrl where events are posted, empty for nowhere
 * @param eventsFilter the event types that are posted, separated by commas; empty for all
 * @param defaultActivitySid the activity of a new worker
 * @param timeoutActivitySid the activity of a worker whose reservation timed out
 */
public record WorkspaceSettings(
        String sid,
        String friendlyName,
        String eventCallbackUrl,
        String eventsFilter,
        String defaultActivitySid,
        String timeoutActivitySid,
        boolean lifoQueues,
        Instant created,
        Instant updated) {

    /** The same workspace with another friendly name. */
    public WorkspaceSettings named(String name, Instant now) {
        return new WorkspaceSettings(
                sid,
                name,
                eventCallbackUrl,
                eventsFilter,
                defaultActivitySid,
                timeoutActivitySid,
                lifoQueues,
                created,
                now);
    }

    /** The same workspace posting its events elsewhere. */
    public WorkspaceSettings callingBack(String url, String filter, Instant now) {
        return new WorkspaceSettings(
                sid, friendlyName, url, filter, defaultActivitySid, timeoutActivitySid, lifoQueues, created, now);
    }

    /** The same workspace with other activities for new workers and for those who let a reservation time out. */
    public WorkspaceSettings withActivities(String defaultSid, String timeoutSid, Instant now) {
        return new WorkspaceSettings(
                sid, friendlyName, eventCallbackUrl, eventsFilter, defaultSid, timeoutSid, lifoQueues, created, now);
    }
}
