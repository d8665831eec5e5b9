@NullMarked
package dev.lull.desktop.workers;

import org.jspecify.annotations.NullMarked;
