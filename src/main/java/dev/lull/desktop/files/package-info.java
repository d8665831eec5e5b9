/** Files that a person chooses. */
@NullMarked
package dev.lull.desktop.files;

import org.jspecify.annotations.NullMarked;
