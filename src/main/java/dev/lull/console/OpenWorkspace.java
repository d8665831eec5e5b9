package dev.lull.console;

import dev.lull.policy.Choices;
import dev.lull.policy.Policy;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Supervision;
import java.time.InstantSource;

/** An account's workspace, opened. */
public interface OpenWorkspace extends AutoCloseable {
    /** The workspace's SID. */
    String sid();

    /** Its friendly name. */
    String name();

    /** Whether it is a simulator, in this process or another one. */
    boolean isSimulated();

    /** The stored settings, or the defaults, with the overlay laid over them. */
    Policy policy(Overlay overlay);

    /** What holds for the workspace where nobody has chosen. */
    Choices defaults();

    /** A supervision that is not started yet; whoever asked for it closes it, before the workspace. */
    Supervision supervise(FeedScope scope, Policy policy);

    /** The server's time. */
    InstantSource clock();

    @Override
    void close();
}
