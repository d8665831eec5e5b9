@NullMarked
package dev.lull.simulator.conversations;

import org.jspecify.annotations.NullMarked;
