/** The workers beside the table: who they are, and how full they are. */
@NullMarked
package dev.lull.desktop.workers;

import org.jspecify.annotations.NullMarked;
