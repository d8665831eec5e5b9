package dev.lull.engine;

/** Why a task is as it is, or why something was not done: facts only, each room has words of its own for them. */
public sealed interface Reason permits Standstill, Refusal, Failure {}
