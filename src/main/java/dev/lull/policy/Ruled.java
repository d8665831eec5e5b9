package dev.lull.policy;

/** A value and the level that chose it. */
public record Ruled<T>(T value, Level level) {}
