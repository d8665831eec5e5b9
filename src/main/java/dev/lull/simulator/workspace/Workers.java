package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workers and their channels; changes take the parameters of Twilio's Worker and WorkerChannel resources. */
public final class Workers {
    private final Books books;
    private final Lifecycle lifecycle;
    private final Routing routing;

    Workers(Books books, Lifecycle lifecycle, Routing routing) {
        this.books = books;
        this.lifecycle = lifecycle;
        this.routing = routing;
    }

    /** All workers in order of creation. */
    public Collection<Worker> all() {
        return books.workers.all();
    }

    /** The worker with this SID, or a 404. */
    public Worker get(String sid) {
        return books.workers.get(sid);
    }

    /** The worker with this SID. */
    public Optional<Worker> find(String sid) {
        return books.workers.find(sid);
    }

    /** Whether the queue's expression is true of the worker. */
    public boolean serves(Worker worker, String queueSid) {
        return routing.serves(worker, queueSid);
    }

    /** Whether these attributes of the worker match an expression. */
    public boolean matches(Worker worker, Expression expression) {
        return expression.matches(books.attributesOf(worker));
    }

    /** Creates a worker, in the workspace's default activity unless another is named, with one slot in each channel. */
    public Worker create(Fields fields) {
        Instant now = books.now();
        String name = fields.required("FriendlyName");
        if (books.workers.all().stream()
                .anyMatch(worker -> worker.friendlyName().equals(name))) {
            throw new Refusal(409, 20409, "A worker with the friendly name " + name + " exists already");
        }
        String activity = fields.filled("ActivitySid")
                .map(books.activities::get)
                .map(Activity::sid)
                .orElse(books.settings.defaultActivitySid());
        String attributes = JsonText.attributes(fields.filled("Attributes").orElse("{}"));
        Worker worker = books.workers.put(new Worker(
                books.workers.nextOrder(), books.sids.next("WK"), name, attributes, activity, now, 0, now, now));
        books.channels.all().forEach(channel -> books.workerChannels.grant(worker.sid(), channel.sid()));
        books.log.write(EventType.WORKER_CREATED, new Event.OfWorker(worker, Map.of()));
        routing.joined(worker.sid());
        lifecycle.settle();
        return worker;
    }

    /** Changes a worker's activity, attributes or name. */
    public Worker update(String sid, Fields fields) {
        Worker worker = get(sid);
        fields.requireVersion(sid, worker.version());
        Optional<String> attributes = fields.text("Attributes").map(JsonText::attributes);
        Optional<String> name = fields.filled("FriendlyName");
        Optional<Activity> activity = fields.filled("ActivitySid").map(this::activity);
        if (attributes.isPresent() || name.isPresent()) {
            describe(worker, name.orElse(worker.friendlyName()), attributes.orElse(worker.attributes()));
        }
        activity.filter(to -> !to.sid().equals(worker.activitySid()))
                .ifPresent(to -> changeActivity(books, get(sid), to.sid()));
        if (fields.flag("RejectPendingReservations").orElse(false)) {
            List.copyOf(books.reservations.heldBy(sid)).stream()
                    .filter(held -> held.status() == ReservationStatus.PENDING)
                    .forEach(held ->
                            lifecycle.decline(held, ReservationStatus.REJECTED, EventType.RESERVATION_REJECTED));
        }
        routing.freed(sid);
        lifecycle.settle();
        return get(sid);
    }

    /** Deletes a worker who holds nothing. */
    public void delete(String sid, Fields fields) {
        Worker worker = get(sid);
        fields.requireVersion(sid, worker.version());
        if (!books.reservations.heldBy(sid).isEmpty()) {
            throw Refusal.badRequest("Cannot delete worker " + sid + " because it has active reservations.");
        }
        books.workers.remove(sid);
        books.workerChannels.removeWorker(sid);
        routing.left(sid);
        books.log.write(EventType.WORKER_DELETED, new Event.OfWorker(worker, Map.of()));
    }

    /** The worker's channels. */
    public List<WorkerChannel> channelsOf(String workerSid) {
        return books.workerChannels.of(get(workerSid).sid());
    }

    /** The worker's channel by its own SID, or its task channel's SID or unique name; or a 404. */
    public WorkerChannel channel(String workerSid, String sidOrName) {
        return channelsOf(workerSid).stream()
                .filter(channel -> channel.sid().equals(sidOrName)
                        || channel.taskChannelSid().equals(sidOrName)
                        || books.channels
                                .get(channel.taskChannelSid())
                                .uniqueName()
                                .equals(sidOrName))
                .findAny()
                .orElseThrow(() -> Refusal.notFound(sidOrName));
    }

    /** What the worker has at hand on a channel. */
    public ChannelLoad load(WorkerChannel channel) {
        return books.load(channel.workerSid(), channel.taskChannelSid());
    }

    /** Changes how many tasks the worker takes on a channel, and whether any. */
    public WorkerChannel updateChannel(String workerSid, String sidOrName, Fields fields) {
        WorkerChannel before = channel(workerSid, sidOrName);
        int capacity = fields.whole("Capacity", 0, 10_000).orElse(before.capacity());
        boolean available = fields.flag("Available").orElse(before.available());
        WorkerChannel after = before.with(capacity, available, books.now());
        books.workerChannels.put(after);
        Event.OfWorkerChannel subject =
                new Event.OfWorkerChannel(get(workerSid), after, load(after), before.capacity());
        if (before.capacity() != capacity) {
            books.log.write(EventType.WORKER_CAPACITY_UPDATE, subject);
        }
        if (before.available() != available) {
            books.log.write(EventType.WORKER_CHANNEL_AVAILABILITY_UPDATE, subject);
        }
        routing.freed(workerSid);
        lifecycle.settle();
        return after;
    }

    private Activity activity(String sid) {
        return books.activities
                .find(sid)
                .orElseThrow(() -> Refusal.badRequest("ActivitySid " + sid + " does not exist in this workspace"));
    }

    private void describe(Worker worker, String name, String attributes) {
        books.forgetAttributes(worker.attributes());
        Worker described = books.workers.put(worker.described(name, attributes, books.now()));
        books.log.write(EventType.WORKER_ATTRIBUTES_UPDATE, new Event.OfWorker(described, Map.of()));
    }

    static void changeActivity(Books books, Worker worker, String activitySid) {
        Worker changed = books.workers.put(worker.inActivity(activitySid, books.now()));
        long spent = Duration.between(worker.statusChanged(), books.now()).toMillis();
        books.log.write(
                EventType.WORKER_ACTIVITY_UPDATE,
                new Event.OfWorker(
                        changed,
                        Map.of(
                                "worker_previous_activity_sid",
                                worker.activitySid(),
                                "worker_previous_activity_name",
                                books.activities
                                        .find(worker.activitySid())
                                        .map(Activity::friendlyName)
                                        .orElse(""),
                                "worker_time_in_previous_activity",
                                Long.toString(spent / 1000),
                                "worker_time_in_previous_activity_ms",
                                Long.toString(spent))));
    }
}
