/** What exists in a TaskRouter workspace: immutable records, no I/O. */
@NullMarked
package dev.lull.model;

import org.jspecify.annotations.NullMarked;
