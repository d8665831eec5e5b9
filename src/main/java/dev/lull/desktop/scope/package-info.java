/** Whose chats count: everybody's, or those of a team that a worker attribute tells. */
@NullMarked
package dev.lull.desktop.scope;

import org.jspecify.annotations.NullMarked;
