package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Sids;
import java.time.InstantSource;
import java.util.Map;

/**
 * One TaskRouter workspace. Not safe for use by several threads: whoever owns it lets one writer in at a time, and runs the
 * agenda, on which reservations time out and tasks come to their end.
 */
public final class Workspace {
    private final Books books;
    private final Tasks tasks;
    private final Reservations reservations;
    private final Transfers transfers;
    private final Workers workers;
    private final Catalogue catalogue;
    private final Queues queues;

    /** An empty workspace. */
    public Workspace(InstantSource clock, Sids sids, Agenda agenda, Policy policy) {
        books = new Books(clock, sids, agenda, policy);
        Routing routing = new Routing(books);
        Lifecycle lifecycle = new Lifecycle(books, routing);
        tasks = new Tasks(books, lifecycle, routing);
        reservations = new Reservations(books, lifecycle);
        transfers = new Transfers(books, lifecycle, routing);
        workers = new Workers(books, lifecycle, routing);
        catalogue = new Catalogue(books);
        queues = new Queues(books);
    }

    public Tasks tasks() {
        return tasks;
    }

    public Reservations reservations() {
        return reservations;
    }

    public Transfers transfers() {
        return transfers;
    }

    public Workers workers() {
        return workers;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Queues queues() {
        return queues;
    }

    public EventLog events() {
        return books.log;
    }

    /** An event's data as TaskRouter documents it: snake_case names, every value a string. */
    public Map<String, String> dataOf(Event event) {
        return EventData.of(event, books);
    }
}
