package dev.lull.desktop.alerts;

import dev.lull.desktop.live.Focus;
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
        RESCUE("alert.rescue", Focus.RESCUE),
        /** Customers have waited for too long. */
        WAITING("alert.waiting", Focus.AWAITING_AGENT),
        /** Many chats are inactive. */
        INACTIVE("alert.inactive", Focus.INACTIVE);

        private final String key;
        private final Focus where;

        Kind(String key, Focus where) {
            this.key = key;
            this.where = where;
        }

        /** The text's key; its places are the name and the count. */
        String key() {
            return key;
        }

        /** Which rows it is about, whoever has them. */
        Focus where() {
            return where;
        }
    }

    /** What it is about: of that there is one alert at a time. */
    record About(Kind kind, Optional<WorkerSid> worker) {}

    About about() {
        return new About(kind, worker);
    }
}
