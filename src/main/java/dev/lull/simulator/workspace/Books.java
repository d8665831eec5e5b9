package dev.lull.simulator.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Shelf;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everything the workspace knows; the classes beside it say what may happen to it. */
final class Books {
    final InstantSource clock;
    final Sids sids;
    final Agenda agenda;
    final EventLog log;
    final Shelf<Activity> activities = new Shelf<>();
    final Shelf<TaskChannel> channels = new Shelf<>();
    final Shelf<TaskQueue> queues = new Shelf<>();
    final Shelf<Workflow> workflows = new Shelf<>();
    final Shelf<Worker> workers = new Shelf<>();
    final Shelf<Task> tasks = new Shelf<>();
    final Shelf<Transfer> transfers = new Shelf<>();
    final WorkerChannels workerChannels;
    final ReservationBook reservations = new ReservationBook();
    Policy policy;
    WorkspaceSettings settings;

    private final Map<String, JsonNode> parsed = new HashMap<>();

    Books(InstantSource clock, Sids sids, Agenda agenda, Policy policy) {
        this.clock = clock;
        this.sids = sids;
        this.agenda = agenda;
        this.policy = policy;
        log = new EventLog(clock, sids);
        workerChannels = new WorkerChannels(this);
        Instant now = clock.instant();
        settings = new WorkspaceSettings(sids.next("WS"), "Lull Demo", "", "", "", "", false, now, now);
    }

    Instant now() {
        return clock.instant();
    }

    /** A worker's attributes, parsed once per text. */
    JsonNode attributesOf(Worker worker) {
        return parsed.computeIfAbsent(worker.attributes(), JsonText::object);
    }

    void forgetAttributes(String text) {
        parsed.remove(text);
    }

    /** The transfer of the task that is neither completed nor has failed. */
    Optional<Transfer> transferUnderWay(String taskSid) {
        return transfers.all().stream()
                .filter(one -> one.taskSid().equals(taskSid) && one.status() == Transfer.Status.INITIATED)
                .findAny();
    }

    /** The transfer under way of which this reservation is the offer. */
    Optional<Transfer> transferBy(Reservation offer) {
        return transferUnderWay(offer.taskSid())
                .filter(transfer -> transfer.reservationSid().equals(offer.sid()));
    }

    boolean isAvailable(Worker worker) {
        return activities.find(worker.activitySid()).map(Activity::available).orElse(false);
    }

    /** What the worker has at hand on a channel. */
    ChannelLoad load(String workerSid, String channelSid) {
        return reservations.load(workerSid, channelSid);
    }

    boolean hasFreeSlot(String workerSid, String channelSid) {
        return workerChannels
                .of(workerSid, channelSid)
                .filter(channel ->
                        channel.available() && load(workerSid, channelSid).occupied() < channel.capacity())
                .isPresent();
    }
}
