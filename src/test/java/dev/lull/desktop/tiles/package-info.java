@NullMarked
package dev.lull.desktop.tiles;

import org.jspecify.annotations.NullMarked;
