package dev.lull.twilio;

import dev.lull.model.ConversationSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;

/** Something that a feed reads. Two equal jobs are one: asking again for what still waits costs nothing. */
sealed interface Job {
    /** The list of workers. */
    record AllWorkers() implements Job {}

    /** The list of open tasks. */
    record AllTasks() implements Job {}

    /** What happened lately. */
    record Events() implements Job {}

    /** The transfers that began lately and have not ended. */
    record Transfers() implements Job {}

    /** The worker and the worker's channels. */
    record OneWorker(WorkerSid worker) implements Job {}

    /** Only the channels of a worker who is known. */
    record Channels(WorkerSid worker) implements Job {}

    /** The worker's accepted and wrapping reservations. */
    record Held(WorkerSid worker) implements Job {}

    record OneTask(TaskSid task) implements Job {}

    record NewestMessages(ConversationSid conversation) implements Job {}
}
