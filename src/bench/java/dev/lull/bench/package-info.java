/** Benchmarks: what Lull costs, beside what it replaces. */
@NullMarked
package dev.lull.bench;

import org.jspecify.annotations.NullMarked;
