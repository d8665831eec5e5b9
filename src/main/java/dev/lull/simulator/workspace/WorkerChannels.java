package dev.lull.simulator.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many tasks of each channel each worker takes: every worker has every task channel. */
final class WorkerChannels {
    private final Books books;
    private final Map<String, Map<String, WorkerChannel>> byWorker = new HashMap<>();
    private long given;

    WorkerChannels(Books books) {
        this.books = books;
    }

    /** Gives the worker the channel with one slot, unless it has it. */
    void grant(String workerSid, String taskChannelSid) {
        byWorker.computeIfAbsent(workerSid, _ -> new LinkedHashMap<>())
                .computeIfAbsent(
                        taskChannelSid,
                        channel -> new WorkerChannel(
                                given++, books.sids.next("WC"), workerSid, channel, 1, true, books.now(), books.now()));
    }

    void put(WorkerChannel channel) {
        byWorker.computeIfAbsent(channel.workerSid(), _ -> new LinkedHashMap<>())
                .put(channel.taskChannelSid(), channel);
    }

    void removeWorker(String workerSid) {
        byWorker.remove(workerSid);
    }

    void removeChannel(String taskChannelSid) {
        byWorker.values().forEach(channels -> channels.remove(taskChannelSid));
    }

    Optional<WorkerChannel> of(String workerSid, String taskChannelSid) {
        return Optional.ofNullable(byWorker.getOrDefault(workerSid, Map.of()).get(taskChannelSid));
    }

    List<WorkerChannel> of(String workerSid) {
        return List.copyOf(byWorker.getOrDefault(workerSid, Map.of()).values());
    }
}
