package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What happened, newest last. It keeps the newest {@value #KEPT} events. */
public final class EventLog {
    static final int KEPT = 200_000;

    private final InstantSource clock;
    private final Sids sids;
    private final ArrayDeque<Event> events = new ArrayDeque<>();
    private final List<Consumer<Event>> listeners = new ArrayList<>();
    private UnaryOperator<List<Event>> lens = UnaryOperator.identity();
    private long written;

    EventLog(InstantSource clock, Sids sids) {
        this.clock = clock;
        this.sids = sids;
    }

    /**
     * Calls the listener for every event from now on, in order, within the change itself: a listener must not change the
     * workspace, only note what it is to do later.
     */
    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    /** Lets every list of events from now on be seen through something that may leave out, repeat or reorder. */
    public void lookThrough(UnaryOperator<List<Event>> eyes) {
        lens = eyes;
    }

    void write(EventType type, Event.Subject subject) {
        Event event = new Event(written++, sids.next("EV"), type, clock.instant(), subject);
        events.addLast(event);
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        listeners.forEach(listener -> listener.accept(event));
    }

    /** The event with this SID, if it is still kept. */
    public Optional<Event> find(String sid) {
        return events.stream().filter(event -> event.sid().equals(sid)).findAny();
    }

    /** The events from {@code start} to {@code end}, both included, newest first. */
    public List<Event> between(Instant start, Instant end) {
        List<Event> found = new ArrayList<>();
        for (Iterator<Event> newest = events.descendingIterator(); newest.hasNext(); ) {
            Event event = newest.next();
            if (event.at().isBefore(start)) {
                break;
            }
            if (!event.at().isAfter(end)) {
                found.add(event);
            }
        }
        return lens.apply(found);
    }
}
