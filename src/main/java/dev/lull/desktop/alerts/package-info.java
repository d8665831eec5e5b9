/** What calls for attention: in the window, and on the desktop where it can show notifications. */
@NullMarked
package dev.lull.desktop.alerts;

import org.jspecify.annotations.NullMarked;
