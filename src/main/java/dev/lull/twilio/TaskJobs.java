package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads tasks and who has them, and tells of them. */
final class TaskJobs {
    private final Reads reads;
    private final Agenda agenda;
    private final Telling telling;
    private final Transfers transfers;
    private final ConversationWatch conversations;
    private final Map<TaskSid, Task> known = new ConcurrentHashMap<>();
    private final Map<TaskSid, HeldReservation> held = new ConcurrentHashMap<>();

    TaskJobs(Reads reads, Agenda agenda, Telling telling, Transfers transfers, ConversationWatch conversations) {
        this.reads = reads;
        this.agenda = agenda;
        this.telling = telling;
        this.transfers = transfers;
        this.conversations = conversations;
    }

    /**
     * Reads the list; what is new, different or gone is read next.
     *
     * @return how many are open
     */
    int all() throws UnreadException, InterruptedException {
        Set<TaskSid> gone = new HashSet<>(known.keySet());
        List<ListedTask> open = reads.openTasks();
        for (ListedTask listed : open) {
            gone.remove(listed.sid());
            Task before = known.get(listed.sid());
            boolean unassigned = listed.status() == AssignmentStatus.ASSIGNED && !held.containsKey(listed.sid());
            if (before == null || unassigned || !listed.shows(before)) {
                agenda.put(new Job.OneTask(listed.sid()));
            }
        }
        gone.forEach(task -> agenda.put(new Job.OneTask(task)));
        return open.size();
    }

    /**
     * Learns what a worker has. A task does not name its worker; asking the workers costs two requests for each,
     * asking the tasks one for each, and a workspace has several times as many tasks as workers.
     */
    void heldBy(WorkerSid worker) throws UnreadException, InterruptedException {
        for (boolean wrapping : new boolean[] {false, true}) {
            reads.held(worker, wrapping)
                    .forEach(reservation -> held.merge(reservation.task(), reservation, HeldReservation::better));
        }
    }

    /**
     * Reads one task.
     *
     * @param fully whether its reservations are read too; else what the workers' reservations told is taken
     * @return whether it is still there
     */
    boolean one(TaskSid sid, boolean fully) throws UnreadException, InterruptedException {
        Optional<Task> read = reads.task(sid);
        if (read.isEmpty() || read.get().status().ended()) {
            gone(sid);
            return false;
        }
        Task task = read.get();
        boolean open = transfers.open(sid);
        TaskReservations reservations =
                fully || open ? reservations(task) : new TaskReservations(Optional.ofNullable(held.get(sid)), false);
        boolean passedOn = remember(sid, reservations.held());
        if (passedOn) {
            transfers.ended(sid);
        }
        boolean transferring = (open && !passedOn)
                || (reservations.offered() && reservations.held().isPresent());
        known.put(sid, task);
        telling.happened(new Event.TaskSeen(task, assignment(sid), transferring));
        conversations.see(task);
        return true;
    }

    /** Has a task read again that was told of, as if it were new. */
    void forget(TaskSid task) {
        if (known.remove(task) != null) {
            conversations.drop(task);
            agenda.put(new Job.OneTask(task));
        }
    }

    /** Who has the task, as far as is known. */
    Optional<WorkerSid> workerOf(TaskSid task) {
        return Optional.ofNullable(held.get(task)).map(HeldReservation::worker);
    }

    private TaskReservations reservations(Task task) throws UnreadException, InterruptedException {
        return task.status() == AssignmentStatus.PENDING ? TaskReservations.NONE : reads.reservations(task.sid());
    }

    /** Keeps when a reservation was accepted, which it does not say any more once it wraps up; tells a new holder. */
    private boolean remember(TaskSid sid, Optional<HeldReservation> now) {
        HeldReservation before = held.get(sid);
        if (now.isEmpty()) {
            held.remove(sid);
            return false;
        }
        boolean same = before != null && before.sid().equals(now.get().sid());
        if (!same) {
            held.put(sid, now.get());
        }
        return before != null && !same;
    }

    private Optional<Assignment> assignment(TaskSid sid) {
        return Optional.ofNullable(held.get(sid)).map(HeldReservation::assignment);
    }

    private void gone(TaskSid sid) {
        known.remove(sid);
        held.remove(sid);
        transfers.forget(sid);
        conversations.drop(sid);
        telling.happened(new Event.TaskGone(sid));
    }
}
