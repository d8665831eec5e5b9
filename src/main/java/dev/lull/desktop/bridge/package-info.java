/** The way between the FX thread and everything else: connecting, changes, requests and the tick. */
@NullMarked
package dev.lull.desktop.bridge;

import org.jspecify.annotations.NullMarked;
