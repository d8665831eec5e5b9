/**
 * TaskRouter as a pure state machine: one writer, a clock that it is given, seeded SIDs, no thread and no HTTP. Every change
 * leaves its events in the log, in the order seen at Twilio.
 */
@NullMarked
package dev.lull.simulator.workspace;

import org.jspecify.annotations.NullMarked;
