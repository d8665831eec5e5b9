package dev.lull.desktop;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.look.Theme;
import dev.lull.desktop.pages.SystemBrowser;
import dev.lull.desktop.shell.ShellController;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.WindowSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;

/** Makes pictures of what opens over the window, and of large text, to be looked at: {@code Cards FOLDER [NAME]}. */
public final class Cards {
    private static final int SECTIONS = 8;

    private Cards() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Toolkit.start();
        Path folder = Files.createDirectories(Path.of(args[0]));
        String only = args.length > 1 ? args[1] : "";
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            String tail = "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png";
            WindowSettings usual = WindowSettings.NONE.withAppearance(appearance);
            for (Map.Entry<String, Consumer<ShellController>> card : cards().entrySet()) {
                picture(folder, card.getKey() + tail, only, usual, 1280, 800, card.getValue());
            }
            picture(folder, "text-200" + tail, only, usual.withTextPercent(200), 1920, 1080, shell -> {});
            picture(folder, "text-200-small" + tail, only, usual.withTextPercent(200), 1280, 800, shell -> {});
            picture(
                    folder,
                    "text-200-settings" + tail,
                    only,
                    usual.withTextPercent(200),
                    1280,
                    800,
                    ShellController::onSettings);
        }
        Platform.exit();
    }

    private static Map<String, Consumer<ShellController>> cards() {
        Map<String, Consumer<ShellController>> cards = new LinkedHashMap<>();
        for (int i = 0; i < SECTIONS; i++) {
            int section = i;
            cards.put("settings-" + i, shell -> {
                shell.onSettings();
                ((ListView<?>) shell.root().lookup("#settings-sections"))
                        .getSelectionModel()
                        .select(section);
            });
        }
        cards.put("shortcuts", shell -> press(shell, KeyCode.F1, false, false));
        cards.put("emergency-stop", shell -> press(shell, KeyCode.E, true, true));
        cards.put("quit", shell -> {
            boolean closes = shell.onCloseRequest(() -> {});
            if (closes) {
                throw new IllegalStateException("Nothing was asked.");
            }
        });
        return cards;
    }

    private static void press(ShellController shell, KeyCode key, boolean shift, boolean shortcut) {
        Event.fireEvent(
                shell.root().getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false));
    }

    private static void picture(
            Path folder,
            String name,
            String only,
            WindowSettings settings,
            int width,
            int height,
            Consumer<ShellController> opening)
            throws IOException {
        if (!name.matches(".*" + only + ".*")) {
            return;
        }
        FakeWorkspace workspace = new FakeWorkspace(Duration.ofMinutes(1), Automation.ON, InstantSource.system());
        DesktopContext context = workspace.context(() -> Shots.some(workspace));
        context.settings().change(all -> all.with(settings));
        Theme theme = onFx(() -> new Theme(settings));
        WritableImage image;
        try (ShellController shell = onFx(() -> {
            ShellController made = new ShellController(
                    Words.here(),
                    false,
                    context.settings(),
                    theme,
                    context.opener(),
                    Optional.empty(),
                    Accounts.NONE,
                    new SystemBrowser("Linux"),
                    other -> {});
            Scene scene = new Scene(made.root(), width, height);
            theme.dress(scene);
            made.onScene(scene);
            made.onVisible(true);
            made.onConnect();
            return made;
        })) {
            shell.ready().join();
            pass();
            onFx(() -> {
                opening.accept(shell);
                return shell.root().getScene().snapshot(null);
            });
            pass();
            image = onFx(() -> shell.root().getScene().snapshot(null));
        }
        save(image, folder.resolve(name));
    }

    private static void pass() {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        passed.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
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
