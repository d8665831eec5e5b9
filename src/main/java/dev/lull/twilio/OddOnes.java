package dev.lull.twilio;

import dev.lull.model.ConversationSid;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Tells a conversation that cannot be read by itself from a time in which none can be. */
final class OddOnes {
    private static final int PATIENCE = 3;
    private static final Duration LATELY = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private final Map<ConversationSid, Integer> failures = new HashMap<>();
    private boolean anyRead;
    private long lastRead;

    /** @param nanos a clock that never jumps */
    OddOnes(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void read(ConversationSid conversation) {
        failures.remove(conversation);
        anyRead = true;
        lastRead = nanos.getAsLong();
    }

    /** Takes a failure; whether the conversation has failed several times in a row while others were read. */
    synchronized boolean fails(ConversationSid conversation) {
        int inARow = failures.merge(conversation, 1, Integer::sum);
        return inARow >= PATIENCE && anyRead && nanos.getAsLong() - lastRead < LATELY.toNanos();
    }
}
