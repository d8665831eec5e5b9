package dev.lull.twilio;

import java.time.Duration;

/**
 * How often a feed asks.
 *
 * @param taskRouterPerSecond the most requests to TaskRouter in a small workspace, 1 or more
 * @param taskRouterAtMost the most requests to TaskRouter, however large the workspace is
 * @param conversationsPerSecond the most requests to Conversations while few chats are open, 1 or more
 * @param conversationsAtMost the most requests to Conversations, however many chats are open
 * @param events the time from one reading of the events to the next
 * @param messages the time from one reading of a conversation to its next, where the rate allows
 * @param resync the time from one reading of the whole lists to the next
 */
record Rhythm(
        int taskRouterPerSecond,
        int taskRouterAtMost,
        int conversationsPerSecond,
        int conversationsAtMost,
        Duration events,
        Duration messages,
        Duration resync) {
    /** Each second so many of the open chats are read. */
    private static final int SHARE = 10;

    /**
     * A chat that is put away and brought back every four minutes costs two moves in that time, each six requests: the
     * task is read and written, and what follows from it is read: the task, its reservations, the slots twice.
     */
    private static final int OPEN_TASKS_FOR_ONE = 20;

    /** To read a worker takes three requests, and a workspace is to be read in half a minute. */
    private static final int WORKERS_FOR_ONE = 10;

    /** A customer who writes in a resting chat waits for being noticed, so those are read so much more often. */
    private static final int RESTING_FIRST = 3;

    static final Rhythm TWILIO =
            new Rhythm(40, 100, 20, 100, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(60));

    /** The simulator limits nobody. */
    static final Rhythm SIMULATOR =
            new Rhythm(500, 500, 200, 200, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(60));

    /** The most requests to TaskRouter per second in a workspace of that size. */
    int taskRouterPerSecond(int openTasks, int workers) {
        return Math.clamp(
                openTasks / OPEN_TASKS_FOR_ONE + workers / WORKERS_FOR_ONE, taskRouterPerSecond, taskRouterAtMost);
    }

    /** The most requests to Conversations per second with so many chats open. */
    int conversationsPerSecond(int open) {
        return Math.clamp(open / SHARE, conversationsPerSecond, conversationsAtMost);
    }

    /** The time from one reading of a chat's conversation to its next, so that all fit into the rate. */
    Duration messages(boolean resting, int restingChats, int activeChats, int perSecond) {
        double round = (restingChats + (double) activeChats / RESTING_FIRST) / perSecond;
        Duration fitting = Duration.ofMillis(Math.round(1000 * (resting ? round : RESTING_FIRST * round)));
        return fitting.compareTo(messages) > 0 ? fitting : messages;
    }
}
