/** How far Lull acts by itself: the switch in the header, and what becomes of inactive chats when the window closes. */
@NullMarked
package dev.lull.desktop.automation;

import org.jspecify.annotations.NullMarked;
