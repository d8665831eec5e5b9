@NullMarked
package dev.lull.desktop.commands;

import org.jspecify.annotations.NullMarked;
