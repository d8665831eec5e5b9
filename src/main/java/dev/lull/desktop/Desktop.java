package dev.lull.desktop;

import dev.lull.desktop.look.Theme;
import dev.lull.desktop.shell.ShellController;
import dev.lull.desktop.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window. */
public final class Desktop {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 560;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private Desktop() {}

    /**
     * Opens the window and waits until it is closed; the workspace is closed with it. Not to be called on the FX
     * thread.
     *
     * @throws NoDisplayException if no window can be opened here
     */
    public static void open(DesktopContext context) throws NoDisplayException {
        Toolkit.start();
        CompletableFuture<ShellController> closed = new CompletableFuture<>();
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

    private static void show(DesktopContext context, CompletableFuture<ShellController> closed) {
        Theme theme = new Theme(context.settings().load().appearance());
        ShellController shell =
                new ShellController(Words.here(), context.simulated(), context.settings(), theme, context.opener());
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Theme.dress(scene);
        shell.onScene(scene);
        Stage stage = new Stage();
        stage.titleProperty().bind(shell.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (int size : ICONS) {
            stage.getIcons().add(new Image("/dev/lull/desktop/icon-" + size + ".png"));
        }
        stage.setScene(scene);
        stage.showingProperty().subscribe(showing -> shell.onVisible(stage.isShowing() && !stage.isIconified()));
        stage.iconifiedProperty().subscribe(iconified -> shell.onVisible(stage.isShowing() && !stage.isIconified()));
        stage.setOnHidden(hidden -> {
            theme.close();
            closed.complete(shell);
        });
        stage.show();
        shell.onConnect();
    }
}
