/** The supervisor's window: how it is opened, and how a picture of it is made. */
@NullMarked
package dev.lull.desktop;

import org.jspecify.annotations.NullMarked;
