@NullMarked
package dev.lull.simulator.workspace;

import org.jspecify.annotations.NullMarked;
