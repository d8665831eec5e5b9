@NullMarked
package dev.lull.simulator.traffic;

import org.jspecify.annotations.NullMarked;
