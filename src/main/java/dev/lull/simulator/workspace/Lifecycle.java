package dev.lull.simulator.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The steps of tasks and their reservations, each with its events; what a step frees is offered on in the same step. */
final class Lifecycle {
    /** How long a task stays readable after its end. */
    static final Duration KEPT_AFTER_END = Duration.ofMinutes(5);
    /** When TaskRouter deletes a task, counted from its assignment. */
    static final Duration ASSIGNED_AT_MOST = Duration.ofHours(24);

    private final Books books;
    private final Routing routing;

    Lifecycle(Books books, Routing routing) {
        this.books = books;
        this.routing = routing;
    }

    /** Makes the offers that have become possible. */
    void settle() {
        Optional<Routing.Match> match = routing.next();
        while (match.isPresent()) {
            reserve(match.get().task(), match.get().worker());
            match = routing.next();
        }
    }

    Task change(Task task, Consumer<Task.Edit> edit) {
        return books.tasks.put(task.edited(books.now(), edit));
    }

    void say(EventType type, Task task) {
        books.log.write(type, new Event.OfTask(task));
    }

    void say(EventType type, Reservation reservation, Task task) {
        books.workers
                .find(reservation.workerSid())
                .ifPresent(worker -> books.log.write(type, new Event.OfReservation(reservation, task, worker)));
    }

    private void reserve(Task waiting, Worker worker) {
        Task task = waiting.status() == TaskStatus.RESERVED
                ? waiting
                : change(waiting, edit -> edit.status = TaskStatus.RESERVED);
        Reservation reservation = offer(task, worker);
        int most = books.queues
                .find(task.queueSid())
                .map(TaskQueue::maxReservedWorkers)
                .orElse(1);
        if (pendingOf(task).size() < most) {
            routing.waits(task);
        } else {
            routing.leaves(task.sid());
        }
        say(EventType.RESERVATION_CREATED, reservation, task);
    }

    /** Makes an offer that times out; it is not told yet. */
    Reservation offer(Task task, Worker worker) {
        Instant now = books.now();
        Reservation reservation = books.reservations.put(new Reservation(
                books.reservations.nextOrder(),
                books.sids.next("WR"),
                task.sid(),
                worker.sid(),
                worker.friendlyName(),
                task.channelSid(),
                ReservationStatus.PENDING,
                0,
                now,
                now));
        routing.offered(worker.sid());
        int seconds = books.workflows
                .find(task.workflowSid())
                .map(Workflow::reservationTimeout)
                .orElse(120);
        books.agenda.at(now.plusSeconds(seconds), () -> timeOut(reservation.sid(), task.sid()));
        return reservation;
    }

    Reservation accept(Reservation pending) {
        Optional<Transfer> transfer = books.transferBy(pending);
        if (transfer.isPresent()) {
            return acceptTransfer(pending, transfer.get());
        }
        Task task = change(books.tasks.get(pending.taskSid()), edit -> edit.status = TaskStatus.ASSIGNED);
        routing.forget(task.sid());
        Reservation accepted = books.reservations.put(pending.as(ReservationStatus.ACCEPTED, books.now()));
        say(EventType.RESERVATION_ACCEPTED, accepted, task);
        for (Reservation other : pendingOf(task)) {
            end(other, ReservationStatus.RESCINDED, EventType.RESERVATION_RESCINDED, task);
        }
        books.agenda.at(books.now().plus(ASSIGNED_AT_MOST), () -> deleteIfStillHeld(accepted));
        return accepted;
    }

    private Reservation acceptTransfer(Reservation pending, Transfer transfer) {
        Task task = books.tasks.get(pending.taskSid());
        Reservation accepted = books.reservations.put(pending.as(ReservationStatus.ACCEPTED, books.now()));
        say(EventType.RESERVATION_ACCEPTED, accepted, task);
        Reservation initiating = books.reservations.get(transfer.initiatingReservationSid());
        end(initiating, ReservationStatus.COMPLETED, EventType.RESERVATION_COMPLETED, task);
        Transfer completed = books.transfers.put(transfer.as(Transfer.Status.COMPLETED, books.now()));
        books.log.write(EventType.TASK_TRANSFER_COMPLETED, new Event.OfTransfer(completed, task));
        books.agenda.at(books.now().plus(ASSIGNED_AT_MOST), () -> deleteIfStillHeld(accepted));
        return accepted;
    }

    /** The other worker did not take the task: who began keeps it. */
    void failTransfer(Transfer transfer) {
        Task task = books.tasks.get(transfer.taskSid());
        books.log.write(EventType.TASK_TRANSFER_ATTEMPT_FAILED, new Event.OfTransfer(transfer, task));
        Transfer failed = books.transfers.put(transfer.as(Transfer.Status.FAILED, books.now()));
        books.log.write(EventType.TASK_TRANSFER_FAILED, new Event.OfTransfer(failed, task));
    }

    /** Ends an offer that was not taken; the task waits again unless another worker still has it on offer. */
    Reservation decline(Reservation pending, ReservationStatus status, EventType type) {
        Task task = books.tasks.get(pending.taskSid());
        Optional<Transfer> transfer = books.transferBy(pending);
        Reservation ended = end(pending, status, type, task);
        if (transfer.isPresent()) {
            failTransfer(transfer.get());
            return ended;
        }
        routing.refused(task.sid(), pending.workerSid());
        if (pendingOf(task).isEmpty()) {
            task = change(task, edit -> edit.status = TaskStatus.PENDING);
        }
        routing.waits(task);
        return ended;
    }

    private void timeOut(String reservationSid, String taskSid) {
        books.reservations.of(taskSid).stream()
                .filter(made -> made.sid().equals(reservationSid) && made.status() == ReservationStatus.PENDING)
                .forEach(pending -> {
                    decline(pending, ReservationStatus.TIMEOUT, EventType.RESERVATION_TIMEOUT);
                    books.workers
                            .find(pending.workerSid())
                            .filter(books::isAvailable)
                            .ifPresent(worker ->
                                    Workers.changeActivity(books, worker, books.settings.timeoutActivitySid()));
                    settle();
                });
    }

    Task wrap(Task assigned, String reason) {
        Task task = change(assigned, edit -> {
            edit.status = TaskStatus.WRAPPING;
            edit.reason = reason;
        });
        say(EventType.TASK_WRAPUP, task);
        books.reservations.holderOf(task.sid()).ifPresent(held -> {
            Reservation wrapping = books.reservations.put(held.as(ReservationStatus.WRAPPING, books.now()));
            say(EventType.RESERVATION_WRAPUP, wrapping, task);
        });
        return task;
    }

    Task complete(Task held, String reason) {
        Task task = change(held, edit -> {
            edit.status = TaskStatus.COMPLETED;
            edit.reason = reason;
        });
        say(EventType.TASK_COMPLETED, task);
        pendingOf(task).forEach(offer -> end(offer, ReservationStatus.CANCELED, EventType.RESERVATION_CANCELED, task));
        books.reservations
                .holderOf(task.sid())
                .ifPresent(open -> end(open, ReservationStatus.COMPLETED, EventType.RESERVATION_COMPLETED, task));
        say(EventType.TASK_UPDATED, task);
        retire(task);
        return task;
    }

    Task cancel(Task open, String reason) {
        Task task = change(open, edit -> {
            edit.status = TaskStatus.CANCELED;
            edit.reason = reason;
        });
        say(EventType.TASK_CANCELED, task);
        for (Reservation pending : pendingOf(task)) {
            end(pending, ReservationStatus.CANCELED, EventType.RESERVATION_CANCELED, task);
        }
        retire(task);
        return task;
    }

    /** Takes the task away with its reservations; what it held becomes free. */
    void remove(Task task, EventType type) {
        List<Reservation> made = books.reservations.of(task.sid());
        books.tasks.remove(task.sid());
        books.reservations.removeOf(task.sid());
        forget(task.sid());
        made.stream()
                .filter(reservation -> reservation.status().occupiesSlot())
                .forEach(reservation -> routing.freed(reservation.workerSid()));
        say(type, task);
    }

    List<Reservation> pendingOf(Task task) {
        return books.reservations.of(task.sid()).stream()
                .filter(made -> made.status() == ReservationStatus.PENDING)
                .toList();
    }

    /** Ends a reservation; its slot becomes free. */
    Reservation end(Reservation open, ReservationStatus status, EventType type, Task task) {
        Reservation ended = books.reservations.put(open.as(status, books.now()));
        say(type, ended, task);
        routing.freed(ended.workerSid());
        return ended;
    }

    private void retire(Task task) {
        forget(task.sid());
        books.agenda.at(books.now().plus(KEPT_AFTER_END), () -> {
            books.tasks.remove(task.sid());
            books.reservations.removeOf(task.sid());
        });
    }

    private void forget(String taskSid) {
        routing.forget(taskSid);
        List.copyOf(books.transfers.all()).stream()
                .filter(transfer -> transfer.taskSid().equals(taskSid))
                .forEach(transfer -> books.transfers.remove(transfer.sid()));
    }

    private void deleteIfStillHeld(Reservation accepted) {
        books.reservations
                .holderOf(accepted.taskSid())
                .filter(held -> held.sid().equals(accepted.sid()))
                .flatMap(held -> books.tasks.find(held.taskSid()))
                .ifPresent(task -> {
                    remove(task, EventType.TASK_SYSTEM_DELETED);
                    settle();
                });
    }
}
