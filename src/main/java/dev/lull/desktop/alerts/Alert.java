package dev.lull.desktop.alerts;

import dev.lull.model.WorkerSid;
import java.util.Optional;

/**
 * A call for attention.
 *
 * @param worker whose chats it is about; empty where nobody has them, or all are meant
 * @param name the worker's; empty text as {@code worker} is empty
 * @param count how many chats
 */
record Alert(Kind kind, Optional<WorkerSid> worker, String name, int count) {
    /** What is the matter. */
    enum Kind {
        /** Customers wait in inactive chats. */
        RESCUE("alert.rescue"),
        /** Customers have waited for too long. */
        WAITING("alert.waiting"),
        /** Many chats are inactive. */
        INACTIVE("alert.inactive");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The text's key; its places are the name and the count. */
        String key() {
            return key;
        }
    }

    /** Whether the other one is about the same thing, so that it takes this one's place. */
    boolean isAbout(Alert other) {
        return kind == other.kind && worker.equals(other.worker);
    }
}
