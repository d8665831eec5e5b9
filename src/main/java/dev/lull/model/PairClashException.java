package dev.lull.model;

/** Channel pairs that cannot be, or cannot stand beside each other. */
public final class PairClashException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String channel;

    /** What is wrong with the channel. */
    public enum Kind {
        /** It would be its own inactive channel. */
        OWN_PARTNER,
        /** It is the active one in two pairs. */
        IN_TWO_PAIRS,
        /** It is active in one pair and inactive in another. */
        ON_BOTH_SIDES
    }

    PairClashException(Kind kind, TaskChannel channel) {
        super(kind + ": " + channel.uniqueName());
        this.kind = kind;
        this.channel = channel.uniqueName();
    }

    public Kind kind() {
        return kind;
    }

    /** The channel's unique name. */
    public String channel() {
        return channel;
    }
}
