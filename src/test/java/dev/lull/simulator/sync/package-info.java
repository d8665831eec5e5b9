@NullMarked
package dev.lull.simulator.sync;

import org.jspecify.annotations.NullMarked;
