@NullMarked
package dev.lull.simulator.ground;

import org.jspecify.annotations.NullMarked;
