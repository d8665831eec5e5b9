@NullMarked
package dev.lull.desktop.scope;

import org.jspecify.annotations.NullMarked;
