package dev.lull.desktop;

import dev.lull.desktop.look.Theme;
import dev.lull.desktop.shell.ShellController;
import dev.lull.desktop.words.Words;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts the shell into a stage. */
final class Window {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 560;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private Window() {}

    /** Fills the stage; the caller shows it, and closes the shell after the stage was closed. */
    static ShellController fill(Stage stage, DesktopContext context) {
        Theme theme = new Theme(context.settings().load().appearance());
        ShellController shell = new ShellController(
                Words.here(), context.simulated(), context.settings(), theme, context.opener(), context.browser());
        Scene scene = new Scene(shell.root());
        Theme.dress(scene);
        shell.onScene(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(shell.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (int size : ICONS) {
            stage.getIcons().add(new Image("/dev/lull/desktop/icon-" + size + ".png"));
        }
        stage.setOnCloseRequest(closing -> {
            if (!shell.onCloseRequest(stage::hide)) {
                closing.consume();
            }
        });
        stage.showingProperty().subscribe(showing -> shell.onVisible(isSeen(stage)));
        stage.iconifiedProperty().subscribe(iconified -> shell.onVisible(isSeen(stage)));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> theme.close());
        return shell;
    }

    private static boolean isSeen(Stage stage) {
        return stage.isShowing() && !stage.isIconified();
    }
}
