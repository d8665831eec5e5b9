package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Transfers of held tasks to another worker, as the TaskRouter JavaScript SDK asks for them. The task stays assigned; who began
 * holds it until the other has accepted.
 */
public final class Transfers {
    private final Books books;
    private final Lifecycle lifecycle;
    private final Routing routing;

    Transfers(Books books, Lifecycle lifecycle, Routing routing) {
        this.books = books;
        this.lifecycle = lifecycle;
        this.routing = routing;
    }

    /** The transfer with this SID, or a 404. */
    public Transfer get(String sid) {
        return books.transfers.get(sid);
    }

    /** Begins: {@code TaskSid}, {@code To} a worker or a queue, {@code Mode} WARM or COLD. */
    public Transfer begin(Fields fields) {
        Task task = books.tasks.get(fields.required("TaskSid"));
        Reservation held = books.reservations
                .holderOf(task.sid())
                .filter(one -> one.status() == ReservationStatus.ACCEPTED)
                .orElseThrow(
                        () -> Refusal.badRequest("Cannot transfer task " + task.sid() + " because nobody holds it."));
        if (books.transferUnderWay(task.sid()).isPresent()) {
            throw Refusal.badRequest("Task " + task.sid() + " is being transferred already.");
        }
        String to = fields.required("To");
        Instant now = books.now();
        Optional<Reservation> offer = target(task, to, held).map(worker -> lifecycle.offer(task, worker));
        Transfer transfer = books.transfers.put(new Transfer(
                books.transfers.nextOrder(),
                books.sids.next("TT"),
                task.sid(),
                held.sid(),
                held.workerSid(),
                fields.filled("Mode").orElse("WARM"),
                to,
                offer.map(Reservation::sid).orElse(""),
                Transfer.Status.INITIATED,
                now,
                now));
        say(EventType.TASK_TRANSFER_INITIATED, transfer);
        if (offer.isPresent()) {
            lifecycle.say(EventType.RESERVATION_CREATED, offer.get(), task);
        } else {
            lifecycle.failTransfer(transfer);
        }
        return books.transfers.get(transfer.sid());
    }

    /** Calls a transfer off that is under way. */
    public Transfer cancel(String sid) {
        Transfer transfer = get(sid);
        if (transfer.status() != Transfer.Status.INITIATED) {
            throw Refusal.badRequest("Cannot cancel transfer " + sid + " because it is over.");
        }
        Transfer canceled = books.transfers.put(transfer.as(Transfer.Status.CANCELED, books.now()));
        Reservation offer = books.reservations.get(transfer.reservationSid());
        lifecycle.end(
                offer, ReservationStatus.CANCELED, EventType.RESERVATION_CANCELED, books.tasks.get(transfer.taskSid()));
        say(EventType.TASK_TRANSFER_CANCELED, canceled);
        lifecycle.settle();
        return canceled;
    }

    private Optional<Worker> target(Task task, String to, Reservation held) {
        return books.workers.find(to).isPresent()
                ? books.workers.find(to).filter(worker -> routing.isFree(worker, task))
                : routing.firstFreeIn(books.queues.get(to).sid(), task, held.workerSid());
    }

    private void say(EventType type, Transfer transfer) {
        books.log.write(type, new Event.OfTransfer(transfer, books.tasks.get(transfer.taskSid())));
    }
}
