package dev.lull.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Why several chats together forbid what one of them asks for: an agent's pace, a full channel, a hard limit.
 *
 * @param until when it is over by itself; empty where something else has to happen first
 */
record Blocked(Reason why, Optional<Instant> until) {}
