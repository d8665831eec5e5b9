/** The window against a workspace in memory. */
@NullMarked
package dev.lull.desktop;

import org.jspecify.annotations.NullMarked;
