package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.supervision.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Keeps what a feed tells, in order, and waits for what is to come. */
final class Ears implements Feed.Listener {
    sealed interface Heard {
        record Happened(Event event) implements Heard {}

        record Ready() implements Heard {}

        record Fresh() implements Heard {}

        record Failed(Failure why, boolean denied) implements Heard {}
    }

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<Heard> queue = new LinkedBlockingQueue<>();

    @Override
    public void happened(Event event) {
        queue.add(new Heard.Happened(event));
    }

    @Override
    public void ready() {
        queue.add(new Heard.Ready());
    }

    @Override
    public void fresh() {
        queue.add(new Heard.Fresh());
    }

    @Override
    public void failed(Failure why, boolean denied) {
        queue.add(new Heard.Failed(why, denied));
    }

    /** Everything up to and with the first that is as wanted. */
    List<Heard> until(Predicate<Heard> wanted) throws InterruptedException {
        List<Heard> all = new ArrayList<>();
        while (true) {
            Heard next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Not heard; instead " + all);
            }
            all.add(next);
            if (wanted.test(next)) {
                return all;
            }
        }
    }

    /** The events up to the moment when the workspace was read whole. */
    List<Event> untilReady() throws InterruptedException {
        return events(until(heard -> heard instanceof Heard.Ready));
    }

    /** The next event of the kind. */
    <E extends Event> E next(Class<E> kind, Predicate<E> wanted) throws InterruptedException {
        List<Heard> all = until(heard -> heard instanceof Heard.Happened(Event event)
                && kind.isInstance(event)
                && wanted.test(kind.cast(event)));
        return kind.cast(((Heard.Happened) all.getLast()).event());
    }

    int waiting() {
        return queue.size();
    }

    static List<Event> events(List<Heard> heard) {
        return heard.stream()
                .filter(Heard.Happened.class::isInstance)
                .map(each -> ((Heard.Happened) each).event())
                .toList();
    }
}
