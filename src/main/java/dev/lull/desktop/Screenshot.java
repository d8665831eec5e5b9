package dev.lull.desktop;

import dev.lull.desktop.look.Theme;
import dev.lull.desktop.shell.ShellController;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.ConnectionException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Renders the window without a display. */
public final class Screenshot {
    private Screenshot() {}

    /**
     * Opens the workspace, shows it in a scene of exactly the picture's size and writes that as PNG. The caller has set
     * {@code glass.platform=Headless} and {@code prism.order=sw} before JavaFX was first touched.
     *
     * @throws ConnectionException if the workspace cannot be opened
     * @throws IOException if the file cannot be written
     * @throws NoDisplayException if JavaFX cannot start
     */
    public static void write(DesktopContext context, Picture picture, Path file)
            throws ConnectionException, IOException, NoDisplayException {
        Toolkit.start();
        Theme theme = onFx(() -> new Theme(context.settings().load().window().withAppearance(picture.appearance())));
        WritableImage image;
        try (ShellController shell = onFx(() -> shell(context, theme))) {
            Scene scene = onFx(() -> scene(shell, theme, picture));
            shell.ready().join();
            CompletableFuture<Void> settled = new CompletableFuture<>();
            settled.completeOnTimeout(null, picture.settle().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            onFx(() -> prepare(shell, picture));
            // The first one lays the scroll bars out, which moves the columns' heads; the second one is the picture.
            onFx(() -> scene.snapshot(null));
            image = onFx(() -> scene.snapshot(null));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ConnectionException why) {
                throw why;
            }
            throw failed;
        }
        save(image, file);
    }

    private static ShellController shell(DesktopContext context, Theme theme) {
        ShellController shell = new ShellController(
                Words.here(),
                context.simulated(),
                context.settings(),
                theme,
                context.opener(),
                context.account(),
                context.accounts(),
                context.browser(),
                context.files(),
                other -> {});
        shell.onConnect();
        return shell;
    }

    private static Scene scene(ShellController shell, Theme theme, Picture picture) {
        Scene scene = new Scene(shell.root(), picture.width(), picture.height());
        theme.dress(scene);
        shell.onVisible(true);
        return scene;
    }

    private static boolean prepare(ShellController shell, Picture picture) {
        switch (picture.view()) {
            case LIVE -> {}
            case RESCUE -> shell.onRescueList();
            case SETTINGS -> shell.onSettings();
        }
        return true;
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("PNG cannot be written here.");
        }
    }
}
