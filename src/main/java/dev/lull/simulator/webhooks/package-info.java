/** Posts what happens to whoever asked for it: the workspace's EventCallbackUrl and the webhooks of conversations. */
@NullMarked
package dev.lull.simulator.webhooks;

import org.jspecify.annotations.NullMarked;
