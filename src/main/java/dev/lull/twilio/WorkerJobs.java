package dev.lull.twilio;

import dev.lull.engine.Event;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads workers and tells of them. */
final class WorkerJobs {
    private final Reads reads;
    private final Agenda agenda;
    private final Telling telling;
    private final boolean channels;
    private final Map<WorkerSid, Worker> known = new ConcurrentHashMap<>();

    /** @param channels whether every worker's channels are read, not only those that are asked for */
    WorkerJobs(Reads reads, Agenda agenda, Telling telling, boolean channels) {
        this.reads = reads;
        this.agenda = agenda;
        this.telling = telling;
        this.channels = channels;
    }

    /** Reads the list; who is new, different or gone is read next. */
    void all() throws UnreadException, InterruptedException {
        Set<WorkerSid> gone = new HashSet<>(known.keySet());
        for (Worker worker : reads.workers()) {
            gone.remove(worker.sid());
            boolean changed = !worker.equals(known.put(worker.sid(), worker));
            if (changed && channels) {
                agenda.put(new Job.Channels(worker.sid()));
            } else if (changed) {
                telling.happened(new Event.WorkerSeen(worker, List.of()));
            }
        }
        gone.forEach(worker -> agenda.put(new Job.OneWorker(worker)));
    }

    void one(WorkerSid sid) throws UnreadException, InterruptedException {
        Optional<Worker> worker = reads.worker(sid);
        if (worker.isPresent()) {
            known.put(sid, worker.get());
            tell(worker.get());
        } else if (known.remove(sid) != null) {
            telling.happened(new Event.WorkerGone(sid));
        }
    }

    void channels(WorkerSid sid) throws UnreadException, InterruptedException {
        Worker worker = known.get(sid);
        if (worker == null) {
            one(sid);
        } else {
            tell(worker);
        }
    }

    Set<WorkerSid> known() {
        return Set.copyOf(known.keySet());
    }

    private void tell(Worker worker) throws UnreadException, InterruptedException {
        Optional<List<WorkerChannel>> read = reads.channels(worker.sid());
        read.ifPresent(slots -> telling.happened(new Event.WorkerSeen(worker, slots)));
    }
}
