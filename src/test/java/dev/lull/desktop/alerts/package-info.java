@NullMarked
package dev.lull.desktop.alerts;

import org.jspecify.annotations.NullMarked;
