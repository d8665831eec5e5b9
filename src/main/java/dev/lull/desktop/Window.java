package dev.lull.desktop;

import dev.lull.desktop.look.Theme;
import dev.lull.desktop.shell.ShellController;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Account;
import dev.lull.supervision.Subscription;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The shell in its stage; a person may change the account, and with it the shell. */
final class Window implements AutoCloseable {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 560;
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private final Stage stage;
    private final Theme theme;
    private DesktopContext context;
    private ShellController shell;
    private Subscription mishaps = () -> {};

    private Window(Stage stage, DesktopContext context) {
        this.stage = stage;
        this.context = context;
        theme = new Theme(context.settings().load().window());
        shell = shell();
    }

    /** Fills the stage; the caller shows it, and closes the window after the stage was closed. */
    static Window fill(Stage stage, DesktopContext context) {
        Window window = new Window(stage, context);
        window.show();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (int size : ICONS) {
            stage.getIcons().add(new Image("/dev/lull/desktop/icon-" + size + ".png"));
        }
        stage.setOnCloseRequest(closing -> {
            if (!window.shell.onCloseRequest(stage::hide)) {
                closing.consume();
            }
        });
        stage.showingProperty().subscribe(showing -> window.onVisible());
        stage.iconifiedProperty().subscribe(iconified -> window.onVisible());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> window.theme.close());
        return window;
    }

    private ShellController shell() {
        ShellController made = new ShellController(
                Words.here(),
                context.simulated(),
                context.settings(),
                theme,
                context.opener(),
                context.account(),
                context.accounts(),
                context.browser(),
                context.files(),
                this::onAccount);
        mishaps.close();
        mishaps = context.mishaps().subscribe(made::onMishap);
        return made;
    }

    private void show() {
        Scene scene = new Scene(shell.root());
        theme.dress(scene);
        shell.onScene(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(shell.titleProperty());
    }

    /** Completes on the FX thread when the workspace was read whole; fails if it cannot be opened at the first try. */
    CompletableFuture<Void> ready() {
        return shell.ready();
    }

    /** Opens the workspace. */
    void onConnect() {
        shell.onConnect();
    }

    private void onAccount(Account account) {
        ShellController before = shell;
        context = context.on(account);
        shell = shell();
        show();
        onVisible();
        shell.onConnect();
        Thread.ofVirtual().name("lull-leave").start(before::close);
    }

    private void onVisible() {
        shell.onVisible(stage.isShowing() && !stage.isIconified());
    }

    /** Closes the workspace too, which may block. Not to be called on the FX thread. */
    @Override
    public void close() {
        mishaps.close();
        shell.close();
    }
}
