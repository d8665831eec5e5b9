/** A task's page elsewhere, and the browser that shows it. */
@NullMarked
package dev.lull.desktop.pages;

import org.jspecify.annotations.NullMarked;
