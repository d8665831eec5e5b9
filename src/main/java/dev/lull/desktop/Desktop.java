package dev.lull.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window. */
public final class Desktop {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Desktop() {}

    /**
     * Opens the window and waits until it is closed; the workspace is closed with it. Not to be called on the FX
     * thread.
     *
     * @throws NoDisplayException if no window can be opened here
     */
    public static void open(DesktopContext context) throws NoDisplayException {
        Toolkit.start();
        CompletableFuture<Window> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                show(context, closed);
            } catch (RuntimeException mistake) {
                closed.completeExceptionally(mistake);
            }
        });
        try {
            closed.get().close();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException mistake) {
            throw new IllegalStateException("The window failed.", mistake.getCause());
        }
    }

    private static void show(DesktopContext context, CompletableFuture<Window> closed) {
        Stage stage = new Stage();
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        Placing.restore(stage, context.settings());
        Window window = Window.fill(stage, context);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> closed.complete(window));
        stage.show();
        window.onConnect();
    }
}
