@NullMarked
package dev.lull;

import org.jspecify.annotations.NullMarked;
