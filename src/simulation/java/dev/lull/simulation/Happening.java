package dev.lull.simulation;

import java.time.Duration;

/**
 * Something that happens in the workspace or to a Lull whatever Lull does; drawn before the run begins.
 *
 * @param number its place in the script; names it for life, also when others are dropped
 * @param at since the run's beginning
 * @param chat which chat, in order of arrival
 * @param lull which Lull, from 0
 * @param dice what else is to be drawn is drawn from this
 */
record Happening(int number, Duration at, Kind kind, int chat, int lull, long dice) {
    enum Kind {
        CHAT_ARRIVES,
        CUSTOMER_WRITES,
        AGENT_WRITES,
        COLLEAGUE_WRITES,
        BOT_WRITES,
        SYSTEM_WRITES,
        BOT_FLOODS,
        COMPANY_WRITES,
        WRAPS_UP,
        COMPLETES,
        CANCELED,
        TRANSFER_BEGINS,
        TRANSFER_ENDS,
        OTHERS_WRITE,
        STAMP_COPIED,
        TASK_COPIED,
        MESSAGE_DELETED,
        CONVERSATION_CLOSES,
        CONVERSATION_OPENS,
        WORKER_ACTIVITY,
        WORKER_CAPACITY,
        MOVED_BY_HAND,
        TIMEOUT_CHANGED,
        POLICY_CHANGED,
        MODE_CHANGED,
        OVERRIDE,
        OVERRIDE_UNDONE,
        CRASH,
        RESTART,
        CLOCK_JUMPS
    }
}
