/** What a person can do in the window, and with which keys: one list for buttons, menus, the keyboard and the help. */
@NullMarked
package dev.lull.desktop.commands;

import org.jspecify.annotations.NullMarked;
