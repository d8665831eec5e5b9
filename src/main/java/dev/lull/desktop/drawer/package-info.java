/** The details of the selected chat: why it is as it is, and what happened to it. */
@NullMarked
package dev.lull.desktop.drawer;

import org.jspecify.annotations.NullMarked;
