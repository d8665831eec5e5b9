package dev.lull.simulator.workspace;

import java.util.HashMap;
import java.util.Map;

/** How many reservations each worker has at hand on each channel, counted as they come and go. */
final class Loads {
    private static final ChannelLoad NOTHING = new ChannelLoad(0, 0);

    private final Map<String, Map<String, ChannelLoad>> byWorker = new HashMap<>();

    void add(Reservation reservation) {
        count(reservation, 1);
    }

    void remove(Reservation reservation) {
        count(reservation, -1);
    }

    ChannelLoad of(String workerSid, String channelSid) {
        return byWorker.getOrDefault(workerSid, Map.of()).getOrDefault(channelSid, NOTHING);
    }

    private void count(Reservation reservation, int change) {
        if (reservation.status().occupiesSlot()) {
            int assigned = reservation.status() == ReservationStatus.ACCEPTED ? change : 0;
            byWorker.computeIfAbsent(reservation.workerSid(), _ -> new HashMap<>())
                    .merge(
                            reservation.channelSid(),
                            new ChannelLoad(assigned, change),
                            (a, b) -> new ChannelLoad(a.assigned() + b.assigned(), a.occupied() + b.occupied()));
        }
    }
}
