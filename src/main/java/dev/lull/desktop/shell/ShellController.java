package dev.lull.desktop.shell;

import dev.lull.desktop.alerts.AlertsController;
import dev.lull.desktop.automation.AutomationController;
import dev.lull.desktop.automation.QuitController;
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
import dev.lull.desktop.drawer.DrawerController;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.live.Around;
import dev.lull.desktop.live.Focus;
import dev.lull.desktop.live.LiveController;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Theme;
import dev.lull.desktop.pages.Browser;
import dev.lull.desktop.scope.ScopeController;
import dev.lull.desktop.settings.SettingsController;
import dev.lull.desktop.tiles.Summary;
import dev.lull.desktop.tiles.TilesController;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.desktop.workers.WorkersController;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.News;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Health;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The whole window: made on the FX thread, closed on any other. */
public final class ShellController implements AutoCloseable {
    private static final Duration TYPING = Duration.ofMillis(120);

    private final Bridge bridge = new Bridge();
    private final Overlay overlay = new Overlay();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final Commands commands = new Commands();
    private final Words words;
    private final Tick tick;
    private final Connector connector;
    private final LiveController live;
    private final ScopeController scope;
    private final WorkersController workers;
    private final TilesController tiles;
    private final DrawerController drawer;
    private final SettingsController settings;
    private final AutomationController automation;
    private final QuitController quitting;
    private final AlertsController alerts;
    private final Header header;
    private final Condition condition;
    private final ReasonWords reasonWords;
    private final Command help;
    private final Keymap keymap;
    private Subscription changes = () -> {};
    private Bridge.Cancellable search = () -> {};

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
        connector = new Connector(opener, bridge);
        drawer = new DrawerController(words, bridge, commands, store, this::workerNames, tick::now);
        live = new LiveController(words, commands, bridge, tick, overlay, store, browser, files, new AroundTable());
        scope = new ScopeController(words, commands, store, this::onScope);
        workers = new WorkersController(words, scope.node(), live.narrowing()::onWorker);
        tiles = new TilesController(words, tick, this::summary, live.narrowing()::onFocus);
        automation = new AutomationController(words, overlay, commands, simulated, live::chats, tick::now);
        quitting = new QuitController(words, overlay, bridge, simulated, live::chats);
        header = new Header(words, automation.node(), this::onTyped, live::onRows, this::onSettings);
        condition = new Condition(
                words, tick::now, overlay, Origin.of(simulated, account.flatMap(Account::apiUrl)), live.actions());
        reasonWords = new ReasonWords(words);
        ShellView.fill(
                overlay,
                condition.banners(),
                header.node(),
                tiles.node(),
                workers.node(),
                drawer.beside(live.node()),
                condition.status());
        alerts = new AlertsController(words, commands, bridge, store, live::chatsInScope, tick::now, new Alerted());
        live.over(alerts.node());
        commands.add("search", Group.VIEW, "header.search-command", "Shortcut+F", header::focusSearch);
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
                automation,
                new SettingsController.Around(
                        live::chats, workers::names, tick::now, alerts.whyNoDesktop(), this::onImported),
                new SettingsController.Access(simulated, account, accounts, onAccount),
                files);
        keymap.load(store.load().window().keys())
                .forEach(command -> condition.onFailure(words.of("shortcuts.broken", words.of(command))));
        title.set(words.of("window.title"));
        tick.subscribe(condition::onTick);
        scope.begin();
        tick.subscribe(drawer::onTick);
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
        live.onFocusTable();
    }

    /**
     * The window is to be closed.
     *
     * @param close closes it without asking
     * @return whether it may close now; otherwise a person has been asked, and {@code close} is called if need be
     */
    public boolean onCloseRequest(Runnable close) {
        return quitting.onCloseRequest(close);
    }

    /** Times pass only while somebody can see them. */
    public void onVisible(boolean visible) {
        tick.run(visible);
    }

    /** Opens the workspace, also once more. */
    public void onConnect() {
        live.onConnecting();
        workers.onConnecting();
        condition.onConnecting();
        connector.connect(this::onOpened, this::onOpenFailed);
    }

    /** Something went wrong with what is stored; called on any thread. */
    public void onMishap(Mishap mishap) {
        bridge.onFx(() -> condition.onMishap(mishap));
    }

    /** Shows who must be rescued, or all again. */
    public void onRescueList() {
        live.narrowing().onRescueList();
    }

    public void onSettings() {
        settings.onShow();
    }

    private void onImported() {
        scope.onImported();
        live.onImported();
    }

    private Map<WorkerSid, String> workerNames() {
        return workers.names();
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

    private void onOpened(OpenWorkspace workspace) {
        condition.onOpened(workspace.feed(), workspace.simulated());
        header.workspace(workspace.name());
        title.set(words.of("window.title-of", workspace.name()));
        tick.follow(workspace.clock());
        live.onOpened(workspace);
        workers.onOpened();
        settings.onOpened(workspace);
        drawer.onOpened(workspace.supervision());
        automation.onOpened(workspace.supervision());
        quitting.onOpened(workspace.supervision());
        changes = workspace.supervision().subscribe(new Inflow(bridge, this::onArrived));
    }

    private void onOpenFailed(ConnectionException problem) {
        String why = reasonWords.of(problem.trouble());
        live.onOpenFailed(why, this::onConnect);
        workers.onOpenFailed();
        condition.onOpenFailed(why);
        settings.onOpenFailed(why);
        ready.completeExceptionally(problem);
    }

    private void onArrived(List<Change> arrived, Optional<Health> health) {
        if (!arrived.isEmpty()) {
            arrived.forEach(this::onChange);
            scope.onChanges(arrived);
            workers.onChanges(arrived);
            live.onChanges(arrived);
            tiles.onChanges();
        }
        health.ifPresent(this::onHealth);
    }

    private void onChange(Change change) {
        if (change instanceof Change.PolicyApplied(Policy policy)) {
            automation.onPolicy(policy);
            quitting.onPolicy(policy);
            settings.onPolicy(policy);
            drawer.onPolicy(policy);
        } else if (change instanceof Change.Notice(Instant at, News news)) {
            condition.onFailure(reasonWords.of(news));
        }
    }

    private void onHealth(Health health) {
        if (condition.onHealth(health)) {
            live.onReady();
            scope.onReady();
            workers.onReady();
            tiles.onReady();
            alerts.onReady();
            ready.complete(null);
        }
    }

    private void onScope(Predicate<Optional<WorkerSid>> includes) {
        workers.onScope(includes);
        live.onScope(includes);
        tiles.onChanges();
    }

    private Summary summary() {
        return new Summary(live.totals(), live.concerns(), live.ifAllReturn());
    }

    private void onTyped(String text) {
        search.cancel();
        search = bridge.later(TYPING, () -> live.narrowing().onSearch(text));
    }

    private void onClearFilters() {
        header.clearSearch();
        workers.onAll();
        live.onFocusTable();
    }

    /** Closes the workspace too, which may block. */
    @Override
    public void close() {
        changes.close();
        bridge.close();
        connector.close();
        ready.cancel(false);
    }

    /** Where alerts lead: to their rows, whatever hides them now. */
    private final class Alerted implements AlertsController.Ways {
        @Override
        public void onWorker(WorkerSid worker, String name) {
            live.narrowing().onClear();
            live.narrowing().onWorker(Optional.of(worker), name);
        }

        @Override
        public void onFocus(Focus focus) {
            live.narrowing().onClear();
            live.narrowing().onFocus(Optional.of(focus));
        }
    }

    /** What the table asks for. */
    private final class AroundTable implements Around {
        @Override
        public void onClearFilters() {
            ShellController.this.onClearFilters();
        }

        @Override
        public void onAllWorkers() {
            workers.onAll();
        }

        @Override
        public void onSearch(String text) {
            header.search(text);
        }

        @Override
        public void onFocus(Optional<Focus> focus) {
            tiles.onFocus(focus);
        }

        @Override
        public void onEverybody() {
            scope.onEverybody();
        }

        @Override
        public void onSelected(List<ChatView> chats) {
            drawer.onSelected(chats);
        }

        @Override
        public void onDetails() {
            drawer.onToggle();
        }

        @Override
        public void onFailure(String why) {
            condition.onFailure(why);
        }
    }
}
