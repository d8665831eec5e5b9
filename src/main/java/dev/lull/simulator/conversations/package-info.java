/** Twilio Conversations as a pure state machine: one writer, a clock that it is given, seeded SIDs, no thread and no HTTP. */
@NullMarked
package dev.lull.simulator.conversations;

import org.jspecify.annotations.NullMarked;
