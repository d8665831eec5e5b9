package dev.lull.supervision;

/** Opens workspaces. */
@FunctionalInterface
public interface Workspaces {
    /**
     * Reads the workspace's name and channel pairs; blocks for a few requests.
     *
     * @throws ConnectionException with a sentence for a person
     */
    Connection open(Account account) throws ConnectionException;
}
