/** What makes the engine run: the loop, the inbox, the clock and the ports. */
@NullMarked
package dev.lull.supervision;

import org.jspecify.annotations.NullMarked;
