package dev.lull.engine;

import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One decision, or the answer to one, for the audit. Holds no message and no attribute.
 *
 * @param at server time
 * @param instance which Lull decided
 * @param cause which rule, or that a supervisor asked
 * @param request what the supervisor asked for, who that is, and why
 * @param from the TaskChannel's unique name before
 * @param to the TaskChannel's unique name aimed at; as {@code from} where the channel stays
 * @param lastTurn when the newest turn ended
 * @param deadline when the timeout ran or runs out
 * @param timeout the inactivation timeout that holds for the task; empty where it is off
 * @param attempt counts from 1
 * @param answer why Twilio did not do it, or why the move was given up
 * @param latency from sending the write to its answer
 */
public record DecisionRecord(
        Instant at,
        String instance,
        TaskSid task,
        Optional<WorkerSid> worker,
        MoveKind move,
        Cause cause,
        Optional<TaskOverride> request,
        String from,
        String to,
        Optional<Instant> lastTurn,
        Optional<Instant> deadline,
        Optional<Duration> timeout,
        int attempt,
        Phase phase,
        Optional<Reason> answer,
        Optional<Duration> latency) {

    /** How far the move had come. */
    public enum Phase {
        DECIDED,
        /** A dry run: it would have been done. */
        REHEARSED,
        DONE,
        /** The reason for the move was gone, another request took its place, or too many attempts had failed. */
        WITHDRAWN,
        /** Another writer was first (412). */
        CHANGED_MEANWHILE,
        REFUSED,
        /** No usable answer, or asked to slow down. */
        POSTPONED
    }
}
