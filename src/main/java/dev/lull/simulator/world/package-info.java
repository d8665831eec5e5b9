/** A whole Twilio account, and the one door to it: a single writer at a time, and the thread that runs what is due. */
@NullMarked
package dev.lull.simulator.world;

import org.jspecify.annotations.NullMarked;
