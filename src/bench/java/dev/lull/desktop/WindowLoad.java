package dev.lull.desktop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/**
 * What the window costs the FX thread with 500 workers, 5,000 open chats and 200 messages a second, beside a naive
 * table over the same changes: {@code WindowLoad [SECONDS] [uses]}. Each runs alone, after some seconds to warm up;
 * with {@code uses} the window also while it is ordered by what moves with every message, grouped, and all selected.
 */
public final class WindowLoad {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 960;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private WindowLoad() {}

    public static void main(String[] arguments) throws Exception {
        Duration measured = Duration.ofSeconds(
                arguments.length > 0 && arguments[0].matches("\\d+") ? Integer.parseInt(arguments[0]) : 30);
        Toolkit.start();
        Platform.setImplicitExit(false);
        System.out.println("| | FX thread, ms of CPU per second | its part of a pulse, ms: median / p95 / p99"
                + " | between pulses, ms: median / p95 / p99 |");
        System.out.println("|---|---:|---:|---:|");
        System.out.println(window(measured, "Lull", shown -> {}));
        if (List.of(arguments).contains("uses")) {
            System.out.println(window(measured, "Lull, by last word", WindowLoad::orderByLastWord));
            System.out.println(
                    window(measured, "Lull, grouped by worker", shown -> shown.choose("#group", "group-worker")));
            System.out.println(window(measured, "Lull, all rows selected", shown -> shown.shortcut(KeyCode.A)));
        }
        System.out.println(naive(measured));
        Platform.exit();
    }

    private static void orderByLastWord(Shown shown) {
        order(shown.table());
    }

    private static <T> void order(TableView<T> table) {
        table.getColumns().stream()
                .filter(column -> "last-word".equals(column.getId()))
                .forEach(table.getSortOrder()::setAll);
    }

    private static String window(Duration measured, String name, Consumer<Shown> use) throws Exception {
        try (Load load = new Load()) {
            Stage stage = onFx(WindowLoad::stage);
            Window window = onFx(() -> {
                Window filled = Window.fill(stage, load.workspace.context(load::fill));
                stage.show();
                filled.onConnect();
                return filled;
            });
            window.ready().get();
            onFx(() -> {
                use.accept(new Shown(stage, load.workspace));
                return true;
            });
            String line = measure(load, stage, measured, name);
            onFx(() -> {
                stage.hide();
                return true;
            });
            window.close();
            return line;
        }
    }

    private static String naive(Duration measured) throws Exception {
        try (Load load = new Load()) {
            Stage stage = onFx(WindowLoad::stage);
            NaiveTable table = onFx(NaiveTable::new);
            var workspace = load.workspace.open(true);
            load.fill();
            load.workspace.ready();
            Timeline refresh = onFx(() -> {
                stage.setScene(new Scene(table.node(), WIDTH, HEIGHT));
                stage.show();
                Timeline each = new Timeline(new KeyFrame(
                        javafx.util.Duration.seconds(1), tick -> table.node().refresh()));
                each.setCycleCount(Timeline.INDEFINITE);
                each.play();
                return each;
            });
            var changes = workspace.supervision().subscribe(table);
            workspace.supervision().ready().get();
            String line = measure(load, stage, measured, "naive table");
            onFx(() -> {
                refresh.stop();
                stage.hide();
                return true;
            });
            changes.close();
            workspace.close();
            return line;
        }
    }

    private static String measure(Load load, Stage stage, Duration measured, String name) throws Exception {
        load.start();
        pass(WARM_UP);
        Pulses pulses = onFx(() -> {
            Pulses watching = new Pulses(stage.getScene());
            watching.start();
            return watching;
        });
        pass(measured);
        return onFx(() -> pulses.line(name));
    }

    static Stage stage() {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return stage;
    }

    static void pass(Duration time) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        passed.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception mistake) {
                done.completeExceptionally(mistake);
            }
        });
        return done.get();
    }
}
