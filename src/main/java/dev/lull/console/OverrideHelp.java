package dev.lull.console;

/** What both ways of moving a task say about their ends. */
final class OverrideHelp {
    static final String EXIT_CODES =
            "%nSeveral tasks are moved one after the other, also after one that failed. The exit code is then the one"
                    + " that most needs a person: 3 not authorised, 1 failed, 5 refused, 4 not found, 0 done. Asking"
                    + " for the state that a task is already in is done.";

    private OverrideHelp() {}
}
