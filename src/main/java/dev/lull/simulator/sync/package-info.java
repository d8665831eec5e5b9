/** Twilio Sync as a pure state machine: documents, lists and maps that expire. One writer, no thread and no HTTP. */
@NullMarked
package dev.lull.simulator.sync;

import org.jspecify.annotations.NullMarked;
