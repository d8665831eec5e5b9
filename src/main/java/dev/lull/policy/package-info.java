/** What the supervisor wants: timeouts and switches. */
@NullMarked
package dev.lull.policy;

import org.jspecify.annotations.NullMarked;
