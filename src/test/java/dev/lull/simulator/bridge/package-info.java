@NullMarked
package dev.lull.simulator.bridge;

import org.jspecify.annotations.NullMarked;
