@NullMarked
package dev.lull.desktop.live;

import org.jspecify.annotations.NullMarked;
