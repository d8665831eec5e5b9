package dev.lull.model;

import java.time.Instant;

/** Who wrote a Conversations message and when; its body never enters Lull. */
public record Message(long index, String author, Instant at) {}
