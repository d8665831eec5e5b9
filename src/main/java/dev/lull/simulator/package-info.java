/**
 * A local Twilio: TaskRouter and Conversations on 127.0.0.1, with virtual agents and customers. It knows Twilio's protocol and
 * nothing of Lull.
 */
@NullMarked
package dev.lull.simulator;

import org.jspecify.annotations.NullMarked;
