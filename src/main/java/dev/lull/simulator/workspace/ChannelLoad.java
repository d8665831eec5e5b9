package dev.lull.simulator.workspace;

/**
 * What a worker has at hand on one channel.
 *
 * @param assigned accepted reservations
 * @param occupied pending, accepted and wrapping reservations
 */
public record ChannelLoad(int assigned, int occupied) {

    /** How much of the capacity is free, in whole percent; 0 when it is full, over-full or nought. */
    public int availablePercentage(int capacity) {
        return capacity <= 0 ? 0 : Math.max(0, (capacity - occupied) * 100 / capacity);
    }
}
