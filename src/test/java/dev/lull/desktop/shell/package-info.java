@NullMarked
package dev.lull.desktop.shell;

import org.jspecify.annotations.NullMarked;
