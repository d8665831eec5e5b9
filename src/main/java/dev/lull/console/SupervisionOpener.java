package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.util.Optional;

/** Opens workspaces for supervision. */
@FunctionalInterface
public interface SupervisionOpener {
    /**
     * Blocks for a few requests.
     *
     * @param account empty starts a simulator in this process, which ends with the workspace's closing
     * @throws ConnectionException with a sentence for a person
     */
    OpenWorkspace open(Optional<Account> account) throws ConnectionException;
}
