/** Twilio's event bridge: a WebSocket per worker session, and the requests that the TaskRouter JavaScript SDK posts beside it. */
@NullMarked
package dev.lull.simulator.bridge;

import org.jspecify.annotations.NullMarked;
