package dev.lull.supervision;

/** A workspace could not be opened. The message is one sentence in plain English: what is wrong and what to do. */
public final class ConnectionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Trouble trouble;

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

    public ConnectionException(Problem problem, Trouble trouble) {
        super(PlainEnglish.of(trouble));
        this.trouble = trouble;
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public Trouble trouble() {
        return trouble;
    }
}
