/** The tiles above everything: how many chats are in which state, and the longest of each. */
@NullMarked
package dev.lull.desktop.tiles;

import org.jspecify.annotations.NullMarked;
