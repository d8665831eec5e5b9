package dev.lull.engine;

/** What the rules ask for, before anybody asks whether automation may do it. */
record Intent(MoveKind kind, Cause cause) {}
