package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.model.ConversationSid;
import dev.lull.supervision.Feed;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Tells the listener, and nothing more once it was closed; a failure that goes on is told again now and then until
 * things are well.
 */
final class Telling {
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private record Told(Failure why, boolean denied) {}

    private final LongSupplier nanos;
    private Optional<Feed.Listener> listener = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private long toldAt;

    /** @param nanos a clock of nanoseconds that only goes on */
    Telling(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void begin(Feed.Listener whom) {
        listener = Optional.of(whom);
    }

    synchronized void happened(Event event) {
        listener.ifPresent(whom -> whom.happened(event));
    }

    synchronized void read(ConversationSid conversation) {
        listener.ifPresent(whom -> whom.read(conversation));
    }

    synchronized void ready() {
        told = Optional.empty();
        listener.ifPresent(Feed.Listener::ready);
    }

    /** Tells that the data are fresh if they are: asked here, so that it is never told after a failure that it misses. */
    synchronized boolean fresh(BooleanSupplier current) {
        boolean fresh = current.getAsBoolean();
        if (fresh) {
            told = Optional.empty();
            listener.ifPresent(Feed.Listener::fresh);
        }
        return fresh;
    }

    synchronized void failed(Failure why, boolean denied) {
        Optional<Told> failure = Optional.of(new Told(why, denied));
        long now = nanos.getAsLong();
        if (!told.equals(failure) || now - toldAt >= AGAIN.toNanos()) {
            told = failure;
            toldAt = now;
            listener.ifPresent(whom -> whom.failed(why, denied));
        }
    }

    /** Waits for a call under way; none comes after it. */
    synchronized void close() {
        listener = Optional.empty();
    }
}
