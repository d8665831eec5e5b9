@NullMarked
package dev.lull.desktop.rows;

import org.jspecify.annotations.NullMarked;
