package dev.lull.desktop;

/** No window can be opened here: there is no display, or GTK is missing. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence: what is missing and what to do */
    public NoDisplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
