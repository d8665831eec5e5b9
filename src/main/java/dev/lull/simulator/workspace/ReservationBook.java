package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All reservations, found by their task, their worker, and by the worker whose slots they occupy. */
final class ReservationBook {
    private final Shelf<Reservation> shelf = new Shelf<>();
    private final Map<String, Map<String, Reservation>> byTask = new HashMap<>();
    private final Map<String, Map<String, Reservation>> byWorker = new HashMap<>();
    private final Map<String, Map<String, Reservation>> held = new HashMap<>();
    private final Loads loads = new Loads();

    long nextOrder() {
        return shelf.nextOrder();
    }

    Reservation put(Reservation reservation) {
        shelf.find(reservation.sid()).ifPresent(loads::remove);
        loads.add(reservation);
        index(byTask, reservation.taskSid(), reservation);
        index(byWorker, reservation.workerSid(), reservation);
        if (reservation.status().occupiesSlot()) {
            index(held, reservation.workerSid(), reservation);
        } else {
            unindex(held, reservation.workerSid(), reservation);
        }
        return shelf.put(reservation);
    }

    void removeOf(String taskSid) {
        for (Reservation reservation : of(taskSid)) {
            unindex(byTask, taskSid, reservation);
            unindex(byWorker, reservation.workerSid(), reservation);
            unindex(held, reservation.workerSid(), reservation);
            shelf.remove(reservation.sid());
            loads.remove(reservation);
        }
    }

    Reservation get(String sid) {
        return shelf.find(sid).orElseThrow(() -> Refusal.notFound(sid));
    }

    /** All reservations ever made for the task, oldest first. */
    List<Reservation> of(String taskSid) {
        return List.copyOf(byTask.getOrDefault(taskSid, Map.of()).values());
    }

    /** All reservations ever made for the worker, oldest first. */
    Collection<Reservation> ofWorker(String workerSid) {
        return new ArrayList<>(byWorker.getOrDefault(workerSid, Map.of()).values());
    }

    /** The reservations that occupy slots of the worker, oldest first. */
    Collection<Reservation> heldBy(String workerSid) {
        return held.getOrDefault(workerSid, Map.of()).values();
    }

    /** What the worker has at hand on a channel. */
    ChannelLoad load(String workerSid, String channelSid) {
        return loads.of(workerSid, channelSid);
    }

    /** The reservation by which a worker holds the task now: accepted or wrapping. */
    Optional<Reservation> holderOf(String taskSid) {
        return of(taskSid).stream()
                .filter(reservation -> reservation.status() == ReservationStatus.ACCEPTED
                        || reservation.status() == ReservationStatus.WRAPPING)
                .findAny();
    }

    private static void index(Map<String, Map<String, Reservation>> index, String key, Reservation reservation) {
        index.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(reservation.sid(), reservation);
    }

    private static void unindex(Map<String, Map<String, Reservation>> index, String key, Reservation reservation) {
        Map<String, Reservation> entries = index.get(key);
        if (entries != null) {
            entries.remove(reservation.sid());
            if (entries.isEmpty()) {
                index.remove(key);
            }
        }
    }
}
