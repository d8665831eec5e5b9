@NullMarked
package dev.lull.desktop.settings;

import org.jspecify.annotations.NullMarked;
