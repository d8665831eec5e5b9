@NullMarked
package dev.lull.desktop.automation;

import org.jspecify.annotations.NullMarked;
