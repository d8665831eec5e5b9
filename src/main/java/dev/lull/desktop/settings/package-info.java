/** Settings: the timeout, how far Lull acts by itself, and the appearance. */
@NullMarked
package dev.lull.desktop.settings;

import org.jspecify.annotations.NullMarked;
