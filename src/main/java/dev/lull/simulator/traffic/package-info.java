/** The people: workers and customers, made up from a seed, who act through the world like anyone else. */
@NullMarked
package dev.lull.simulator.traffic;

import org.jspecify.annotations.NullMarked;
