package dev.lull.desktop.bridge;

import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Trouble;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the workspace in the background and owns it until the window is closed. */
public final class Connector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    private final WorkspaceOpener opener;
    private final Bridge bridge;
    private Optional<OpenWorkspace> open = Optional.empty();
    private boolean closed;

    public Connector(WorkspaceOpener opener, Bridge bridge) {
        this.opener = opener;
        this.bridge = bridge;
    }

    /** Opens the workspace; one of the two is told on the FX thread. */
    public void connect(Consumer<OpenWorkspace> opened, Consumer<ConnectionException> failed) {
        bridge.background(() -> keep(opener.open()), opened, problem -> failed.accept(known(problem)));
    }

    private synchronized OpenWorkspace keep(OpenWorkspace workspace) {
        if (closed) {
            workspace.close();
        } else {
            open = Optional.of(workspace);
        }
        return workspace;
    }

    private static ConnectionException known(Exception problem) {
        if (problem instanceof ConnectionException known) {
            return known;
        }
        LOG.error("Opening the workspace failed.", problem);
        return new ConnectionException(ConnectionException.Problem.SET_UP, Trouble.Plain.MISTAKE);
    }

    /** Closes the workspace, also one that is still being opened once that is done. May block. */
    @Override
    public synchronized void close() {
        closed = true;
        open.ifPresent(OpenWorkspace::close);
        open = Optional.empty();
    }
}
