package dev.lull.supervision;

import dev.lull.model.TaskSid;

/** How much of a workspace a feed reads. */
public sealed interface FeedScope {
    /** @param messages whether conversations are read too; without them it is quicker, and nothing has a countdown */
    record Everything(boolean messages) implements FeedScope {}

    /** One task, its worker and its conversation: enough to move it. */
    record Only(TaskSid task) implements FeedScope {}
}
