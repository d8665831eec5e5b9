/** What outlasts a run: settings and the audit, in one folder. */
@NullMarked
package dev.lull.storage;

import org.jspecify.annotations.NullMarked;
