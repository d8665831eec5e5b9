package dev.lull.engine;

import dev.lull.model.TaskSid;

/** Ties an answer to the effect that asked for it; {@code serial} counts up for each task. */
public record RequestId(TaskSid task, long serial) {}
