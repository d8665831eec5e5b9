package dev.lull.model;

/** A Twilio identifier whose type says what it names. What Twilio calls a SID is taken as it is, never parsed. */
public sealed interface Sid permits TaskSid, WorkerSid, TaskChannelSid, ConversationSid, ReservationSid {
    /** The identifier as Twilio wrote it; never blank. */
    String value();

    /** @throws IllegalArgumentException if {@code value} is blank */
    static void check(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A SID is never blank.");
        }
    }
}
