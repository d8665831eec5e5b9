@NullMarked
package dev.lull.desktop.pages;

import org.jspecify.annotations.NullMarked;
