package dev.lull.desktop;

import dev.lull.supervision.Alerts;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.WindowSettings;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Makes pictures of everything that the window can show, in both themes and two sizes, to be looked at:
 * {@code Gallery FOLDER [NAME]} makes those whose names have something that matches.
 */
public final class Gallery {
    private static final Duration SETTLE = Duration.ofMillis(900);
    private static final Duration STEP = Duration.ofMillis(450);
    /** So many steps at most are waited until a sight is what it is to be. */
    private static final int PATIENCE = 40;

    private final Path folder;
    private final String only;

    private Gallery(Path folder, String only) {
        this.folder = folder;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Toolkit.start();
        Platform.setImplicitExit(false);
        onFx(Gallery::leaveTheScreenAside);
        try {
            new Gallery(
                            Files.createDirectories(Path.of(arguments[0])),
                            arguments.length > 1 ? ".*(" + arguments[1] + ").*" : ".*")
                    .paint();
        } finally {
            Platform.exit();
        }
    }

    /** The headless screen has 1,000 by 1,000 pixels, and cries when a larger window is copied to it. */
    private static boolean leaveTheScreenAside() {
        Thread fx = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = fx.getUncaughtExceptionHandler();
        fx.setUncaughtExceptionHandler((thread, mistake) -> {
            if (Arrays.stream(mistake.getStackTrace())
                    .noneMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"))) {
                usual.uncaughtException(thread, mistake);
            }
        });
        return true;
    }

    private void paint() throws IOException {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (Sight sight : Sights.views()) {
                paint(sight, appearance, 1280, 800);
                paint(sight, appearance, 1920, 1080);
            }
            for (Sight sight : Sights.moments()) {
                paint(sight, appearance, 1280, 800);
            }
        }
    }

    private void paint(Sight sight, Appearance appearance, int width, int height) throws IOException {
        String name = sight.name() + "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        if (name.matches(only)) {
            ImageIO.write(
                    picture(sight, appearance, width, height),
                    "png",
                    folder.resolve(name).toFile());
        }
    }

    private static BufferedImage picture(Sight sight, Appearance appearance, int width, int height) {
        FakeWorkspace workspace = new FakeWorkspace(Duration.ofMinutes(1), sight.automation(), InstantSource.system());
        Runnable fill = () -> sight.filling().accept(workspace);
        DesktopContext filled = sight.simulated() ? workspace.context(fill) : workspace.real(fill);
        DesktopContext context = Contexts.of(
                sight.simulated(),
                filled.settings(),
                sight.opener().stream()
                        .findFirst()
                        .map(way -> way.apply(workspace))
                        .orElse(filled.opener()));
        context.settings().change(all -> sight.settings().apply(all.with(usual(appearance))));
        Stage stage = onFx(Stage::new);
        Window window = onFx(() -> shown(stage, context, width, height));
        if (sight.opener().isEmpty()) {
            window.ready().join();
        }
        pass(SETTLE);
        for (Consumer<Shown> step : sight.steps()) {
            onFx(() -> {
                step.accept(new Shown(stage, workspace));
                return true;
            });
            pass(STEP);
        }
        Shown shown = new Shown(stage, workspace);
        for (int i = 0; i < PATIENCE && !onFx(() -> sight.until().test(shown)); i++) {
            pass(STEP);
        }
        BufferedImage picture = onFx(() -> picture(stage));
        onFx(() -> {
            stage.hide();
            return true;
        });
        window.close();
        return picture;
    }

    private static WindowSettings usual(Appearance appearance) {
        return WindowSettings.NONE
                .withAppearance(appearance)
                .withAlerts(Alerts.DEFAULT.withQuiet(true).withDesktop(false));
    }

    private static Window shown(Stage stage, DesktopContext context, int width, int height) {
        Window window = Window.fill(stage, context);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        window.onConnect();
        return window;
    }

    /** The window with the menus that are open over it. */
    private static BufferedImage picture(Stage stage) {
        Scene scene = stage.getScene();
        BufferedImage all =
                new BufferedImage((int) scene.getWidth(), (int) scene.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.drawImage(image(scene), 0, 0, null);
        for (javafx.stage.Window each : List.copyOf(javafx.stage.Window.getWindows())) {
            if (!each.equals(stage)) {
                each.getScene().setFill(Color.TRANSPARENT);
                pen.drawImage(
                        image(each.getScene()),
                        (int) (each.getX() - stage.getX()),
                        (int) (each.getY() - stage.getY()),
                        null);
            }
        }
        pen.dispose();
        return all;
    }

    private static BufferedImage image(Scene scene) {
        WritableImage drawn = scene.snapshot(null);
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static void pass(Duration time) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        passed.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
