package dev.lull.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configured channel pairs; every channel stands in at most one of them. */
public final class ChannelPairs {
    private final List<ChannelPair> pairs;
    private final Map<TaskChannelSid, ChannelPair> byChannel = new HashMap<>();

    /** @throws IllegalArgumentException if a channel stands in two pairs, with a sentence that names it */
    public ChannelPairs(List<ChannelPair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (ChannelPair pair : this.pairs) {
            claim(pair.active(), pair);
            claim(pair.inactive(), pair);
        }
    }

    private void claim(TaskChannel channel, ChannelPair pair) {
        if (byChannel.put(channel.sid(), pair) != null) {
            throw new IllegalArgumentException("The channel " + channel.uniqueName()
                    + " stands in two pairs; a channel belongs to one pair only.");
        }
    }

    /** In the order they were configured. */
    public List<ChannelPair> all() {
        return pairs;
    }

    public Optional<ChannelPair> of(TaskChannelSid channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    public Side sideOf(TaskChannelSid channel) {
        ChannelPair pair = byChannel.get(channel);
        if (pair == null) {
            return Side.UNMAPPED;
        }
        return pair.active().sid().equals(channel) ? Side.ACTIVE : Side.INACTIVE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelPairs that && pairs.equals(that.pairs);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    @Override
    public String toString() {
        return pairs.toString();
    }
}
