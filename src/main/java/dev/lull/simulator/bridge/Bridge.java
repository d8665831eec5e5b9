package dev.lull.simulator.bridge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.ReservationStatus;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.world.AccessToken;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Tells each worker's sockets what concerns this worker. Everything here runs inside the turnstile; the sockets write on their
 * own threads.
 */
public final class Bridge implements AutoCloseable {
    /** How long a worker stays as it is after its last session ended that was to take it offline. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final Set<ReservationStatus> CONCERNED = EnumSet.of(
            ReservationStatus.PENDING,
            ReservationStatus.ACCEPTED,
            ReservationStatus.WRAPPING,
            ReservationStatus.COMPLETED,
            ReservationStatus.CANCELED);

    private final World world;
    private final Turnstile turnstile;
    private final BridgeJson json;
    private final BooleanSupplier silent;
    private final Map<String, Set<BridgeSocket>> sockets = new LinkedHashMap<>();

    /** A bridge that tells what happens from now on; while it is {@code silent} its sockets stay open and say nothing. */
    public static Bridge over(World world, Turnstile turnstile, BooleanSupplier silent) {
        Bridge bridge = new Bridge(world, turnstile, silent);
        turnstile.call(() -> {
            world.workspace().events().listen(bridge::tell);
            return true;
        });
        return bridge;
    }

    private Bridge(World world, Turnstile turnstile, BooleanSupplier silent) {
        this.world = world;
        this.turnstile = turnstile;
        this.silent = silent;
        json = new BridgeJson(world);
    }

    boolean isSilent() {
        return silent.getAsBoolean();
    }

    /** Opens a session: the first frame says whose it is and how long its token lives. */
    void opened(BridgeSocket socket, AccessToken token) {
        turnstile.call(() -> {
            Set<BridgeSocket> mine = sockets.computeIfAbsent(socket.workerSid(), _ -> new LinkedHashSet<>());
            if (socket.closesOthers()) {
                mine.forEach(BridgeSocket::close);
                mine.clear();
            }
            mine.add(socket);
            Duration life = Duration.between(world.clock().instant(), token.expires());
            socket.send(frame(
                    "init",
                    JsonText.newObject()
                            .put("channel_id", socket.workerSid())
                            .put("account_sid", world.accountSid())
                            .put("workspace_sid", world.workspaceSid())
                            .put("token_lifetime", life.toMillis())));
            socket.beginHeartbeat();
            socket.closeAfter(life);
            return true;
        });
    }

    /** A session has ended. */
    void ended(BridgeSocket socket) {
        turnstile.call(() -> {
            Set<BridgeSocket> mine = sockets.getOrDefault(socket.workerSid(), new LinkedHashSet<>());
            mine.remove(socket);
            if (mine.isEmpty()) {
                sockets.remove(socket.workerSid());
                if (socket.takesWorkerOffline()) {
                    world.agenda().at(world.clock().instant().plus(GRACE), () -> takeOffline(socket.workerSid()));
                }
            }
            return true;
        });
    }

    private void takeOffline(String workerSid) {
        if (!sockets.containsKey(workerSid)) {
            String offline = world.workspace().catalogue().settings().timeoutActivitySid();
            world.workspace()
                    .workers()
                    .find(workerSid)
                    .ifPresent(worker ->
                            world.workspace().workers().update(worker.sid(), Fields.of("ActivitySid", offline)));
        }
    }

    private void tell(Event event) {
        if (sockets.isEmpty()) {
            return;
        }
        String type = event.type().wire();
        switch (event.subject()) {
            case Event.OfTask(var task) -> tellTask(type, task, event);
            case Event.OfTransfer(var transfer, var task) ->
                tell(transfer.initiatingWorkerSid(), type, json.transfer(transfer, task));
            case Event.OfReservation(var reservation, var task, var worker) ->
                tell(worker.sid(), type, json.reservation(reservation, task));
            case Event.OfWorker(var worker, var _) -> tellWorker(type, worker);
            case Event.OfWorkerChannel(var worker, var channel, var _, var _) ->
                tell(worker.sid(), type, json.channel(channel));
            case Event.OfResource _ -> {
                // nobody's worker
            }
        }
    }

    private void tellTask(String type, Task task, Event event) {
        boolean told = switch (event.type()) {
            case TASK_UPDATED, TASK_CANCELED, TASK_COMPLETED, TASK_WRAPUP -> true;
            default -> false;
        };
        if (told) {
            world.workspace().reservations().ofTask(task.sid()).stream()
                    .filter(made -> CONCERNED.contains(made.status()))
                    .map(Reservation::workerSid)
                    .distinct()
                    .forEach(worker -> tell(worker, type, json.task(task)));
        }
    }

    private void tellWorker(String type, Worker worker) {
        if (type.equals("worker.activity.update") || type.equals("worker.attributes.update")) {
            tell(worker.sid(), type, json.worker(worker));
        }
    }

    private void tell(String workerSid, String type, ObjectNode payload) {
        String frame = frame(type, payload);
        sockets.getOrDefault(workerSid, Set.of()).forEach(socket -> socket.send(frame));
    }

    private static String frame(String type, ObjectNode payload) {
        ObjectNode frame = JsonText.newObject().put("event_type", type);
        frame.set("payload", payload);
        return frame.toString();
    }

    /** Ends every session. */
    @Override
    public void close() {
        turnstile.call(() -> {
            List.copyOf(sockets.values()).forEach(mine -> mine.forEach(BridgeSocket::close));
            sockets.clear();
            return true;
        });
    }
}
