package dev.lull.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configured channel pairs. An active channel stands in one of them; several may share an inactive channel, and
 * then only a task's own stamp says where it came from.
 */
public final class ChannelPairs {
    private final List<ChannelPair> pairs;
    private final Map<TaskChannelSid, ChannelPair> byChannel = new HashMap<>();

    /** @throws PairClashException if a channel is active in two pairs, or active in one and inactive in another */
    public ChannelPairs(List<ChannelPair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (ChannelPair pair : this.pairs) {
            if (byChannel.put(pair.active().sid(), pair) != null) {
                throw new PairClashException(PairClashException.Kind.IN_TWO_PAIRS, pair.active());
            }
        }
        for (ChannelPair pair : this.pairs) {
            ChannelPair other = byChannel.putIfAbsent(pair.inactive().sid(), pair);
            if (other != null && other.active().sid().equals(pair.inactive().sid())) {
                throw new PairClashException(PairClashException.Kind.ON_BOTH_SIDES, pair.inactive());
            }
        }
    }

    /** In the order they were configured. */
    public List<ChannelPair> all() {
        return pairs;
    }

    /** The channel's pair; of several that share an inactive channel the first. */
    public Optional<ChannelPair> of(TaskChannelSid channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    /** The pairs that share their inactive channel with another one; empty as a rule. */
    public List<ChannelPair> sharing() {
        return pairs.stream()
                .filter(pair -> pairs.stream()
                                .filter(other -> other.inactive()
                                        .sid()
                                        .equals(pair.inactive().sid()))
                                .count()
                        > 1)
                .toList();
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
