/** What every part of the simulator stands on: SIDs, chance, time and refusals. Knows neither HTTP nor Twilio's products. */
@NullMarked
package dev.lull.simulator.ground;

import org.jspecify.annotations.NullMarked;
