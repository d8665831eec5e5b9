package dev.lull.engine;

/** What a move changes. */
public enum MoveKind {
    DEACTIVATE,
    ACTIVATE,
    /** Only Lull's own keys in the attributes. */
    MARK
}
