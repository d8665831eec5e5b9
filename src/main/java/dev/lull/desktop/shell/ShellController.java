package dev.lull.desktop.shell;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.Connector;
import dev.lull.desktop.bridge.Inflow;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.commands.Keymap;
import dev.lull.desktop.commands.Sheet;
import dev.lull.desktop.commands.Shortcuts;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.live.WayOut;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Theme;
import dev.lull.desktop.pages.Browser;
import dev.lull.desktop.settings.SettingsController;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Change;
import dev.lull.policy.Policy;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Health;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Subscription;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The whole window, from its opening to its end: made on the FX thread, closed on any other. */
public final class ShellController implements AutoCloseable {
    private final Bridge bridge = new Bridge();
    private final Overlay overlay = new Overlay();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final Commands commands = new Commands();
    private final Words words;
    private final Tick tick;
    private final Connector connector;
    private final Panes panes;
    private final SettingsController settings;
    private final ReasonWords reasonWords;
    private final Command help;
    private final Keymap keymap;
    private Subscription changes = () -> {};

    /**
     * @param account that the opener opens; empty for the simulator
     * @param accounts reaches others
     * @param browser shows the pages of tasks
     * @param files lets a person choose where files are
     * @param onAccount is told that a person wants another account, for this run
     */
    public ShellController(
            Words words,
            boolean simulated,
            SettingsStore store,
            Theme theme,
            WorkspaceOpener opener,
            Optional<Account> account,
            Accounts accounts,
            Browser browser,
            FileChoice files,
            Consumer<Account> onAccount) {
        this.words = words;
        tick = new Tick(bridge, InstantSource.system());
        connector = new Connector(opener, bridge, new Connecting());
        panes = new Panes(
                words,
                bridge,
                tick,
                overlay,
                commands,
                store,
                browser,
                files,
                simulated,
                Origin.of(simulated, account.flatMap(Account::apiUrl)),
                this::onSettings);
        reasonWords = new ReasonWords(words);
        commands.add("settings", Group.WINDOW, "settings.title", "Shortcut+Comma", this::onSettings);
        help = commands.add(
                "shortcuts", Group.WINDOW, "shortcuts.title", "F1", new Sheet(words, overlay, commands)::open);
        commands.add("quit", Group.WINDOW, "window.quit", "Shortcut+Q", this::onQuit);
        keymap = new Keymap(
                commands, keys -> store.change(all -> all.with(all.window().withKeys(keys))));
        settings = new SettingsController(
                words,
                overlay,
                bridge,
                store,
                theme,
                commands,
                keymap,
                panes.automation(),
                panes.forSettings(),
                new SettingsController.Access(simulated, account, accounts, onAccount),
                files);
        keymap.load(store.load().window().keys())
                .forEach(command -> panes.condition().onFailure(words.of("shortcuts.broken", words.of(command))));
        tick.subscribe(now -> settings.onTick());
        title.set(words.of("window.title"));
    }

    public Parent root() {
        return overlay;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Completes on the FX thread when the workspace was read whole; fails if it cannot be opened at the first try. */
    public CompletableFuture<Void> ready() {
        return ready.copy();
    }

    /** Makes the scene's keys work. */
    public void onScene(Scene scene) {
        Shortcuts.listen(scene, commands, help, overlay::isOpen);
        // Before that, what lies in the scroll pane is no part of the scene.
        overlay.applyCss();
        panes.live().onFocusTable();
    }

    /**
     * The window is to be closed.
     *
     * @param close closes it without asking
     * @return whether it may close now; otherwise a person has been asked, and {@code close} is called if need be
     */
    public boolean onCloseRequest(Runnable close) {
        return panes.quitting().onCloseRequest(close);
    }

    /** Times pass only while somebody can see them. */
    public void onVisible(boolean visible) {
        tick.run(visible);
    }

    /** Opens the workspace, also once more. */
    public void onConnect() {
        connector.connect();
    }

    /** Something went wrong with what is stored; called on any thread. */
    public void onMishap(Mishap mishap) {
        bridge.onFx(() -> panes.condition().onMishap(mishap));
    }

    /** Shows who must be rescued, or all again. */
    public void onRescueList() {
        panes.live().narrowing().onRescueList();
    }

    public void onSettings() {
        settings.onShow();
    }

    private void onQuit() {
        Window window = window();
        if (window != null) {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private @Nullable Window window() {
        return overlay.getScene() == null ? null : overlay.getScene().getWindow();
    }

    private void onArrived(List<Change> arrived, Optional<Health> health) {
        if (!arrived.isEmpty()) {
            panes.onChanges(arrived);
            arrived.forEach(this::onChange);
        }
        health.ifPresent(this::onHealth);
    }

    private void onChange(Change change) {
        if (change instanceof Change.PolicyApplied(Policy policy)) {
            settings.onPolicy(policy);
        }
    }

    private void onHealth(Health health) {
        if (panes.condition().onHealth(health)) {
            panes.onReady();
            ready.complete(null);
        }
    }

    private List<WayOut> waysOut(ConnectionException problem) {
        WayOut another = new WayOut("empty.other-account", this::onSettings);
        return problem.trouble().comesFromTheStart()
                ? List.of(another)
                : List.of(new WayOut("empty.try-again", this::onConnect), another);
    }

    /** How the workspace is opened. */
    private final class Connecting implements Connector.Listener {
        @Override
        public void connecting() {
            panes.onConnecting();
        }

        @Override
        public void connectingAgain() {
            panes.onConnectingAgain();
        }

        @Override
        public void opened(OpenWorkspace workspace) {
            title.set(words.of("window.title-of", workspace.name()));
            tick.follow(workspace.clock());
            panes.onOpened(workspace);
            settings.onOpened(workspace);
            changes = workspace.supervision().subscribe(new Inflow(bridge, ShellController.this::onArrived));
        }

        @Override
        public void failed(ConnectionException problem, Optional<Duration> next) {
            String why = reasonWords.of(problem.trouble());
            panes.onOpenFailed(why, next.map(tick.now()::plus), waysOut(problem));
            settings.onOpenFailed(why);
            ready.completeExceptionally(problem);
        }
    }

    /** Closes the workspace too, which may block. */
    @Override
    public void close() {
        changes.close();
        bridge.close();
        connector.close();
        ready.cancel(false);
    }
}
