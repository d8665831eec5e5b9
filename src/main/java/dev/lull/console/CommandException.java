package dev.lull.console;

import dev.lull.supervision.ConnectionException;

/** A command cannot be done. The message is one sentence for a person: what is wrong and what to do. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    CommandException(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    static CommandException of(ConnectionException failure) {
        Exit exit = switch (failure.problem()) {
            case DENIED -> Exit.DENIED;
            case NOT_FOUND -> Exit.NOT_FOUND;
            case UNREACHABLE, BUSY -> Exit.FAILED;
            case SET_UP -> Exit.USAGE;
        };
        CommandException command = new CommandException(exit, String.valueOf(failure.getMessage()));
        command.initCause(failure);
        return command;
    }

    Exit exit() {
        return exit;
    }
}
