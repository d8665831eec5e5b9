package dev.lull.model;

/** A TaskChannel as a Task or a WorkerChannel names it; two are the same channel when their SIDs are. */
public record TaskChannel(TaskChannelSid sid, String uniqueName) {}
