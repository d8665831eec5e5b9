package dev.lull.desktop;

import dev.lull.engine.TaskOverride;
import dev.lull.policy.Automation;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * An hour's traffic through the window as fast as it goes, 200 messages for each of its seconds: 720,000 messages in
 * 5,000 open chats, of which 36,000 end and are followed by others, and a move a second that a supervisor asks for. After
 * every five minutes it tells how much of the heap is in use once the garbage is collected: {@code WindowHour}.
 */
public final class WindowHour {
    private static final int WORKERS = 500;
    private static final int OPEN = 5_000;
    private static final int POINTS = 12;
    /** Between two points; each is a second's traffic. */
    private static final int SECONDS = 300;

    private static final int MESSAGES = 200;
    private static final int ENDS = 10;

    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(2), Automation.ON, InstantSource.system());
    private final Random random = new Random(7);
    private final List<Integer> open = new ArrayList<>();
    private final List<Long> newest = new ArrayList<>();
    private int chats;

    private WindowHour() {}

    public static void main(String[] arguments) throws Exception {
        Toolkit.start();
        Platform.setImplicitExit(false);
        new WindowHour().play();
        Platform.exit();
    }

    private void play() throws Exception {
        Stage stage = WindowLoad.onFx(WindowLoad::stage);
        Window window = WindowLoad.onFx(() -> {
            Window filled = Window.fill(stage, workspace.context(this::fill));
            stage.show();
            filled.onConnect();
            return filled;
        });
        window.ready().get();
        System.out.println("| messages | chats that have ended | moves | rows | live heap, MB |");
        System.out.println("|---:|---:|---:|---:|---:|");
        int moves = 0;
        tell(stage, 0, moves);
        for (int point = 1; point <= POINTS; point++) {
            for (int second = 0; second < SECONDS; second++) {
                moves += second();
                if (second % 10 == 0) {
                    select(stage);
                }
            }
            tell(stage, point * SECONDS * MESSAGES, moves);
        }
        WindowLoad.onFx(() -> {
            stage.hide();
            return true;
        });
        window.close();
    }

    private void fill() {
        for (int i = 0; i < WORKERS; i++) {
            workspace.worker("WK" + i, "Agent " + i, "Available", i % 9 != 0, 5, 5);
        }
        for (int i = 0; i < OPEN; i++) {
            begin();
        }
    }

    private void begin() {
        String sid = "WT" + chats;
        workspace.activeChat(sid, worker(chats), "Customer " + chats, "Queue " + chats % 12, Duration.ofMinutes(5));
        workspace.agentWrote(sid, worker(chats), 0, Duration.ZERO);
        open.add(chats);
        newest.add(0L);
        chats++;
    }

    /** Returns how many moves were made; whoever waits for one has waited for all that came before it. */
    private int second() {
        for (int i = 0; i < MESSAGES; i++) {
            write(open.get(random.nextInt(OPEN)));
        }
        for (int i = 0; i < ENDS; i++) {
            workspace.end("WT" + open.remove(random.nextInt(OPEN)));
            begin();
        }
        CompletableFuture<TaskOverride.Outcome> move = workspace.supervision.submit(
                FakeWorkspace.sid("WT" + open.get(random.nextInt(OPEN))),
                random.nextBoolean() ? new TaskOverride.Action.ForceInactive() : new TaskOverride.Action.ForceActive(),
                Optional.empty());
        return move.join() instanceof TaskOverride.Outcome.Done ? 1 : 0;
    }

    private void write(int chat) {
        long index = newest.get(chat) + 1;
        newest.set(chat, index);
        if (index % 2 == 0) {
            workspace.agentWrote("WT" + chat, worker(chat), index, Duration.ZERO);
        } else {
            workspace.customerWrote("WT" + chat, index, Duration.ZERO);
        }
    }

    private static String worker(int chat) {
        return "WK" + chat % WORKERS;
    }

    /** Somebody looks at one chat after another. */
    private void select(Stage stage) throws Exception {
        int row = random.nextInt(OPEN);
        WindowLoad.onFx(() -> {
            table(stage).getSelectionModel().clearAndSelect(row);
            table(stage).scrollTo(row);
            return true;
        });
    }

    private static TableView<?> table(Stage stage) {
        return (TableView<?>) stage.getScene().lookup("#tasks");
    }

    private void tell(Stage stage, int messages, int moves) throws Exception {
        WindowLoad.pass(Duration.ofSeconds(2));
        int rows = WindowLoad.onFx(() -> table(stage).getItems().size());
        System.gc();
        WindowLoad.pass(Duration.ofSeconds(1));
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(String.format(
                Locale.ROOT, "| %,d | %,d | %,d | %,d | %.1f |", messages, chats - OPEN, moves, rows, used / 1e6));
    }
}
