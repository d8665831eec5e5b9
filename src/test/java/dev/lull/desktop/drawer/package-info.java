@NullMarked
package dev.lull.desktop.drawer;

import org.jspecify.annotations.NullMarked;
