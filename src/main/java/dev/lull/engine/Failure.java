package dev.lull.engine;

import java.util.Optional;

/** Why Twilio did not do, or did not say, what it was asked for. Where a host is named, it stands for Twilio's own. */
public sealed interface Failure extends Reason {
    /** What needs no more to be told. */
    enum Plain implements Failure {
        /** HTTP 401. */
        WRONG_CREDENTIALS,
        /** HTTP 429, or 503 with a time to wait: Twilio asks to slow down. */
        SLOW_DOWN,
        /** HTTP 412 again and again, or in answer to a read. */
        CROWDED,
        CONVERSATION_GONE,
        /** Twilio's answer is older than what it had told before. */
        STALE,
        /** TaskRouter took the move and left the task where it was. */
        STAYED,
        /** Twilio sent no version for the task, so that nothing can be written safely. */
        NO_VERSION,
        /** The task's attributes have no room left for what must be noted in them. */
        NO_ROOM,
        /** Lull's own request budget was used up. */
        BUDGET_SPENT,
        /** Lull is being closed. */
        CLOSING,
        /** Lull made a mistake of its own; its log says more. */
        MISTAKE,
        /** Lull itself has failed and does nothing more until it is started again. */
        ENDED
    }

    /** Why a connection brought no answer. */
    enum Cut {
        NO_ANSWER_IN_TIME,
        UNKNOWN_NAME,
        NO_WAY,
        CONNECTION_REFUSED,
        NOT_SECURE,
        /** The request was ended here. */
        ENDED_HERE,
        /** The connection was closed here. */
        CLOSED_HERE,
        LOST
    }

    /** @param said Twilio's own message and code, quoted as they are */
    record Refused(String said) implements Failure {}

    /**
     * HTTP 403.
     *
     * @param said Twilio's own message and code, quoted as they are
     */
    record Forbidden(String said) implements Failure {}

    /** HTTP 5xx and any other status that tells nothing. */
    record Unusable(Optional<String> host, int status) implements Failure {}

    record Unreachable(Optional<String> host, Cut cut) implements Failure {}

    /** An answer that cannot be read. */
    record Unreadable(Optional<String> host) implements Failure {}

    record WorkspaceGone(String sid) implements Failure {}

    /** A write went out whose answer is not known: it may have taken effect. */
    record WriteLost(Reason why) implements Failure {}
}
