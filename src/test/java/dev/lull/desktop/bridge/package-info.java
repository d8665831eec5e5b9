@NullMarked
package dev.lull.desktop.bridge;

import org.jspecify.annotations.NullMarked;
