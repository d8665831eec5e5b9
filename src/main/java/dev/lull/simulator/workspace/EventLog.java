package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What happened, newest last. It keeps at least the newest {@value #KEPT} events. */
public final class EventLog {
    static final int KEPT = 200_000;

    private final InstantSource clock;
    private final Sids sids;
    private final List<Event> events = new ArrayList<>();
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
        events.add(event);
        if (events.size() > KEPT + KEPT / 10) {
            events.subList(0, events.size() - KEPT).clear();
        }
        listeners.forEach(listener -> listener.accept(event));
    }

    /** The event with this SID, if it is still kept. */
    public Optional<Event> find(String sid) {
        return events.stream().filter(event -> event.sid().equals(sid)).findAny();
    }

    /** The events from {@code start} to {@code end}, both included, newest first; valid until the next change. */
    public List<Event> between(Instant start, Instant end) {
        List<Event> found =
                events.subList(firstFrom(start), firstFrom(end.plusNanos(1))).reversed();
        return lens.apply(found);
    }

    /** The place of the first event that is not before a time; times never fall in the log unless the clock was set back. */
    private int firstFrom(Instant time) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at().isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
