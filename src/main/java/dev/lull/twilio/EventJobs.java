package dev.lull.twilio;

import dev.lull.model.TaskSid;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads what happened and puts on the agenda what has to be read again because of it. */
final class EventJobs {
    /** No transfer is offered for longer. */
    private static final Duration LONGEST_TRANSFER = Duration.ofHours(1);
    /** The events of one change come together: one reading serves them all. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final Reads reads;
    private final Agenda agenda;
    private final Transfers transfers;
    private final EventWindow window;
    private final Instant begin;

    /** @param begin server time when the first reading of the workspace began */
    EventJobs(Reads reads, Agenda agenda, Transfers transfers, Instant begin) {
        this.reads = reads;
        this.agenda = agenda;
        this.transfers = transfers;
        this.begin = begin;
        window = new EventWindow(begin);
    }

    void latest() throws UnreadException, InterruptedException {
        window.unseen(reads.events(window.since())).forEach(this::follow);
    }

    /** Learns of transfers that began before the feed did: of all, or of one task's. */
    void transfers(Optional<TaskSid> task) throws UnreadException, InterruptedException {
        Instant since = begin.minus(LONGEST_TRANSFER);
        if (task.isPresent()) {
            reads.events(since, task.get()).forEach(transfers::learn);
            return;
        }
        for (String type : Transfers.types()) {
            reads.events(since, type).forEach(transfers::learn);
        }
    }

    private void follow(Happening event) {
        transfers.learn(event);
        boolean reservation = event.type().startsWith("reservation.");
        if (reservation || event.type().startsWith("task.") || event.type().startsWith("task-queue.")) {
            event.task().ifPresent(task -> agenda.put(new Job.OneTask(task), SOON));
        }
        if (reservation) {
            event.worker().ifPresent(worker -> agenda.put(new Job.Channels(worker), SOON));
        }
        if (event.type().startsWith("worker.")) {
            event.worker().ifPresent(worker -> agenda.put(new Job.OneWorker(worker), SOON));
        }
    }
}
