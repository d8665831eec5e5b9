/** How everything in the window looks: the theme, and the few controls of our own. */
@NullMarked
package dev.lull.desktop.look;

import org.jspecify.annotations.NullMarked;
