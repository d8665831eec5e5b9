package dev.lull.supervision;

/** A workspace could not be opened. The message is one sentence for a person: what is wrong and what to do. */
public final class ConnectionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** What kind of thing is wrong. */
    public enum Problem {
        /** The credentials were not accepted. */
        DENIED,
        /** No such account or workspace. */
        NOT_FOUND,
        UNREACHABLE,
        /** Something has to be set up or named first: the workspace, or a channel pair. */
        SET_UP
    }

    public ConnectionException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
