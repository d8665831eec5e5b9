package dev.lull.supervision;

import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.model.ConversationSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;

/** Where events come from: it reads the workspace once, tells what it found, and then what changes. */
public interface Feed extends AutoCloseable {
    /** Starts on threads of its own and returns at once. Called once. */
    void start(Listener listener);

    /** The worker's slots have changed: read the worker's channels soon. */
    void lookAt(WorkerSid worker);

    /** Nothing is known of the task any more: if it is still open, it and its messages are told anew. */
    void forget(TaskSid task);

    /** Ends its threads; no event comes after this has returned. Idempotent. */
    @Override
    void close();

    /** Told by the feed's own threads. */
    interface Listener {
        void happened(Event event);

        /** The workspace was read whole once; workers come before tasks, tasks before their messages. */
        void ready();

        /** What was told is no older than the moment of this call. */
        void fresh();

        /** The conversation was read just now, whether or not that brought news. */
        default void read(ConversationSid conversation) {}

        /**
         * The workspace cannot be read at the moment; the feed goes on trying.
         *
         * @param denied whether the credentials were not accepted, so that trying again will not help
         */
        void failed(Failure why, boolean denied);
    }
}
