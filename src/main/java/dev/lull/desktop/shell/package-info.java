/** The window around everything: header, banners, status, and what belongs to no single view. */
@NullMarked
package dev.lull.desktop.shell;

import org.jspecify.annotations.NullMarked;
