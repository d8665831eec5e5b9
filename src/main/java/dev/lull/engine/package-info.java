/** What should be: events in, decisions out; pure and on the caller's time. */
@NullMarked
package dev.lull.engine;

import org.jspecify.annotations.NullMarked;
