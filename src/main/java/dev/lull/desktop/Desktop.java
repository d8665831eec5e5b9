package dev.lull.desktop;

/** The window. */
public final class Desktop {
    private Desktop() {}

    /**
     * Opens the window and waits until it is closed; the workspace is closed with it.
     *
     * @throws NoDisplayException if no window can be opened here
     */
    public static void open(DesktopContext context) throws NoDisplayException {
        throw new UnsupportedOperationException(context.toString());
    }
}
