/** What can go wrong between a client and Twilio, seeded, so that a failure repeats. */
@NullMarked
package dev.lull.simulator.faults;

import org.jspecify.annotations.NullMarked;
