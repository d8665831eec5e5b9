/** Lists whose rows live: they change, come and go under a person's eyes and selection. */
@NullMarked
package dev.lull.desktop.rows;

import org.jspecify.annotations.NullMarked;
