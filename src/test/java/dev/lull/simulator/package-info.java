@NullMarked
package dev.lull.simulator;

import org.jspecify.annotations.NullMarked;
