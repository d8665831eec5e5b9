package dev.lull.twilio;

import dev.lull.model.ConversationSid;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a conversation that cannot be read by itself from a time in which none can be. */
final class OddOnes {
    private static final int PATIENCE = 3;

    /** So many that failed are remembered: some end without having been read again. */
    private static final int KEPT = 1_000;

    private final Map<ConversationSid, Trouble> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationSid, Trouble> eldest) {
            return size() > KEPT;
        }
    };
    private long reads;

    /** @param reads how many had been read when it failed last */
    private record Trouble(int inARow, long reads) {}

    synchronized void read(ConversationSid conversation) {
        failures.remove(conversation);
        reads++;
    }

    /** Takes a failure; whether the conversation has failed several times, with others read in between each time. */
    synchronized boolean fails(ConversationSid conversation) {
        Trouble before = failures.getOrDefault(conversation, new Trouble(0, -1));
        int inARow = before.reads() == reads ? before.inARow() : before.inARow() + 1;
        failures.put(conversation, new Trouble(inARow, reads));
        return inARow >= PATIENCE;
    }
}
