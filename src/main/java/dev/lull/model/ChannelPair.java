package dev.lull.model;

/** Where a chat's tasks stand while it is active, and where they rest while it is inactive: two different channels. */
public record ChannelPair(TaskChannel active, TaskChannel inactive) {
    /** @throws PairClashException if both are the same channel */
    public ChannelPair {
        if (active.sid().equals(inactive.sid())) {
            throw new PairClashException(PairClashException.Kind.OWN_PARTNER, active);
        }
    }
}
