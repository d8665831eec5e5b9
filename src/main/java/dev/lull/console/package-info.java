/** The command line: the same program without a window. */
@NullMarked
package dev.lull.console;

import org.jspecify.annotations.NullMarked;
