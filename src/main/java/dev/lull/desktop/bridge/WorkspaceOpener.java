package dev.lull.desktop.bridge;

import dev.lull.supervision.ConnectionException;

/** Opens the workspace that the window shows. */
@FunctionalInterface
public interface WorkspaceOpener {
    /**
     * Blocks until the workspace is open and its supervision started; called again when a person tries again.
     * Never called on the FX thread.
     *
     * @throws ConnectionException where it cannot be opened
     */
    OpenWorkspace open() throws ConnectionException;
}
