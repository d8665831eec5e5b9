@NullMarked
package dev.lull.simulator.faults;

import org.jspecify.annotations.NullMarked;
