package dev.lull.desktop.bridge;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Trouble;

/** Reaches accounts that a person names in the window. Never called on the FX thread. */
public interface Accounts {
    /** Where there are none to be named. */
    Accounts NONE = new Accounts() {
        @Override
        public Reached test(Account account) throws ConnectionException {
            throw unavailable();
        }

        @Override
        public OpenWorkspace open(Account account) throws ConnectionException {
            throw unavailable();
        }

        private ConnectionException unavailable() {
            return new ConnectionException(ConnectionException.Problem.SET_UP, Trouble.Plain.NO_OTHER_ACCOUNT);
        }
    };

    /**
     * What a test has reached.
     *
     * @param workspace its friendly name
     * @param pairs how many channel pairs there are
     */
    record Reached(String workspace, int pairs) {}

    /**
     * Sends a few requests that only read; blocks until they are answered.
     *
     * @throws ConnectionException where it cannot be reached
     */
    Reached test(Account account) throws ConnectionException;

    /**
     * Opens the workspace and starts its supervision, for this run: nothing is stored.
     *
     * @throws ConnectionException where it cannot be opened
     */
    OpenWorkspace open(Account account) throws ConnectionException;
}
