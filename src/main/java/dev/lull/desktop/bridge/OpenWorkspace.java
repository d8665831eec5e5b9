package dev.lull.desktop.bridge;

import dev.lull.supervision.Supervision;
import java.time.InstantSource;

/**
 * A workspace under supervision, as the window gets it. The window closes it when the window is closed.
 *
 * @param sid the workspace's SID
 * @param name its friendly name
 * @param simulated whether it is a simulator, in this process or another one
 * @param feed how data comes in, one short word, say {@code poll}
 * @param supervision started
 * @param clock the server's time
 * @param start what it started with
 * @param closing ends the supervision and all that belongs to it; may block, is called once
 */
public record OpenWorkspace(
        String sid,
        String name,
        boolean simulated,
        String feed,
        Supervision supervision,
        InstantSource clock,
        StartedWith start,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
