@NullMarked
package dev.lull.simulator.webhooks;

import org.jspecify.annotations.NullMarked;
