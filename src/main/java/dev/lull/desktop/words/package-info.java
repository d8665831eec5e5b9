/** What the window says: the texts, and times in words. */
@NullMarked
package dev.lull.desktop.words;

import org.jspecify.annotations.NullMarked;
