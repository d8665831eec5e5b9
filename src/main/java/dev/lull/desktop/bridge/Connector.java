package dev.lull.desktop.bridge;

import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the workspace in the background, again and again where that may help, and owns it until the window is closed.
 */
public final class Connector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    /** What comes of it; told on the FX thread. */
    public interface Listener {
        /** It is being tried because a person wants it. */
        void connecting();

        /** It is being tried again by itself. */
        void connectingAgain();

        void opened(OpenWorkspace workspace);

        /** @param next how long after this it is tried again by itself; empty where a person has to do something first */
        void failed(ConnectionException problem, Optional<Duration> next);
    }

    private final WorkspaceOpener opener;
    private final Bridge bridge;
    private final Listener listener;
    private final String key = UUID.randomUUID().toString();
    private Bridge.Cancellable next = () -> {};
    private int failures;
    private boolean connecting;
    private Optional<OpenWorkspace> open = Optional.empty();
    private boolean closed;

    public Connector(WorkspaceOpener opener, Bridge bridge, Listener listener) {
        this.opener = opener;
        this.bridge = bridge;
        this.listener = listener;
    }

    /** Opens the workspace for a person, on the FX thread; nothing happens where that is under way. */
    public void connect() {
        if (!connecting) {
            next.cancel();
            failures = 0;
            listener.connecting();
            attempt();
        }
    }

    private void attempt() {
        connecting = true;
        bridge.background(() -> keep(opener.open()), listener::opened, problem -> onFailed(known(problem)));
    }

    private void onFailed(ConnectionException problem) {
        connecting = false;
        failures++;
        Optional<Duration> pause = Optional.of(problem.pauseAfter(key, failures))
                .filter(any -> problem.problem().mayPass());
        listener.failed(problem, pause);
        pause.ifPresent(after -> next = bridge.later(after, this::again));
    }

    private void again() {
        listener.connectingAgain();
        attempt();
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
