package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.util.Optional;

/** Opens the window. */
public interface WindowLauncher {
    /**
     * Returns when the window was closed.
     *
     * @param account empty where the simulator is to be supervised
     * @throws NoWindowException if this machine cannot show one
     */
    void show(Optional<Account> account, Overlay overlay) throws NoWindowException;

    /**
     * Shows a window that has nothing to supervise yet, since it is not clear what. Returns when it was closed.
     *
     * @param why what a person is told
     * @throws NoWindowException if this machine cannot show one
     */
    void show(ConnectionException why, Overlay overlay) throws NoWindowException;

    /** No window can be shown; the message is a sentence that says why. */
    final class NoWindowException extends Exception {
        private static final long serialVersionUID = 1L;

        public NoWindowException(String message) {
            super(message);
        }
    }
}
