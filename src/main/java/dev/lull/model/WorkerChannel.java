package dev.lull.model;

/**
 * A Worker's capacity on one TaskChannel.
 *
 * @param configured how many tasks TaskRouter may give the worker there, 0 or more
 * @param assigned how many the worker has accepted there; may exceed {@code configured}
 * @param available whether the channel takes new reservations
 */
public record WorkerChannel(TaskChannel channel, int configured, int assigned, boolean available) {}
