package dev.lull.model;

import java.time.Instant;

/**
 * An unbroken run of messages of one side; never their bodies.
 *
 * @param first when its first message was created, server time
 * @param last when its last message was created, server time
 * @param lastIndex the last message's index in the conversation, 0 or more; indexes can skip
 */
public record Turn(Speaker speaker, Instant first, Instant last, long lastIndex) {}
