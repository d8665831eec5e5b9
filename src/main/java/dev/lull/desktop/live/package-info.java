/** The live table: what every chat is doing now, and what can be done about it. */
@NullMarked
package dev.lull.desktop.live;

import org.jspecify.annotations.NullMarked;
