package dev.lull.model;

/** Where a chat's tasks stand while it is active, and where they rest while it is inactive: two different channels. */
public record ChannelPair(TaskChannel active, TaskChannel inactive) {
    /** @throws IllegalArgumentException if both are the same channel */
    public ChannelPair {
        if (active.sid().equals(inactive.sid())) {
            throw new IllegalArgumentException(
                    "The channel " + active.uniqueName() + " cannot be its own inactive channel.");
        }
    }
}
