package dev.lull.model;

/** Which half of a channel pair a TaskChannel is. */
public enum Side {
    ACTIVE,
    INACTIVE,
    /** The channel belongs to no configured pair. */
    UNMAPPED
}
