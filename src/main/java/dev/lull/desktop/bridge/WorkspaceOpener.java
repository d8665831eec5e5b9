package dev.lull.desktop.bridge;

import dev.lull.supervision.ConnectionException;

/** Opens the workspace that the window shows. */
@FunctionalInterface
public interface WorkspaceOpener {
    /**
     * Blocks until the workspace is open and its supervision started; called again when a person tries again.
     * Never called on the FX thread.
     *
     * @throws ConnectionException with the sentence that the window shows
     */
    OpenWorkspace open() throws ConnectionException;
}
