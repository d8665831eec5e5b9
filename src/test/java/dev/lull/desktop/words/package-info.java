@NullMarked
package dev.lull.desktop.words;

import org.jspecify.annotations.NullMarked;
