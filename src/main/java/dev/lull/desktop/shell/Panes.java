package dev.lull.desktop.shell;

import dev.lull.desktop.alerts.AlertsController;
import dev.lull.desktop.automation.AutomationController;
import dev.lull.desktop.automation.QuitController;
import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.drawer.DrawerController;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.live.Around;
import dev.lull.desktop.live.Focus;
import dev.lull.desktop.live.LiveController;
import dev.lull.desktop.live.WayOut;
import dev.lull.desktop.look.Overlay;
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
import dev.lull.supervision.SettingsStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of the window that show the workspace, and how they act on each other. */
final class Panes {
    private static final Duration TYPING = Duration.ofMillis(120);

    private final Bridge bridge;
    private final Tick tick;
    private final ReasonWords reasonWords;
    private final LiveController live;
    private final ScopeController scope;
    private final WorkersController workers;
    private final TilesController tiles;
    private final DrawerController drawer;
    private final AutomationController automation;
    private final QuitController quitting;
    private final AlertsController alerts;
    private final Header header;
    private final Condition condition;
    private Bridge.Cancellable search = () -> {};

    /**
     * @param commands gets what can be done in them
     * @param overlay where they lie, and where questions are asked
     * @param simulated whether it is the simulator in this process
     * @param origin where the data comes from, as far as that is known by now
     * @param onSettings is told that the settings are wanted
     */
    Panes(
            Words words,
            Bridge bridge,
            Tick tick,
            Overlay overlay,
            Commands commands,
            SettingsStore store,
            Browser browser,
            FileChoice files,
            boolean simulated,
            Origin origin,
            Runnable onSettings) {
        this.bridge = bridge;
        this.tick = tick;
        reasonWords = new ReasonWords(words);
        drawer = new DrawerController(words, bridge, commands, store, this::workerNames, tick::now);
        live = new LiveController(words, commands, bridge, tick, overlay, store, browser, files, new AroundTable());
        scope = new ScopeController(words, commands, store, this::onScope);
        workers = new WorkersController(words, scope.node(), live.narrowing()::onWorker);
        tiles = new TilesController(words, tick, this::summary, live.narrowing()::onTile);
        automation = new AutomationController(words, overlay, commands, simulated, live::chats, tick::now);
        quitting = new QuitController(words, overlay, bridge, simulated, live::chats);
        header = new Header(words, automation.node(), this::onTyped, live::onRows, onSettings);
        alerts = new AlertsController(words, commands, bridge, store, live::chatsInScope, tick::now, new Alerted());
        condition = new Condition(words, tick::now, overlay, origin, live.actions(), alerts.quiet(), live::unreadSince);
        ShellView.fill(
                overlay,
                condition.banners(),
                header.node(),
                tiles.node(),
                workers.node(),
                drawer.beside(live.node()),
                drawer.node(),
                alerts.node(),
                live.runs(),
                condition.status());
        commands.add("search", Group.VIEW, "header.search-command", "Shortcut+F", header::focusSearch);
        tick.subscribe(condition::onTick);
        tick.subscribe(now -> alerts.onTick());
        tick.subscribe(now -> automation.onTick());
        scope.begin();
        tick.subscribe(drawer::onTick);
    }

    LiveController live() {
        return live;
    }

    Condition condition() {
        return condition;
    }

    AutomationController automation() {
        return automation;
    }

    QuitController quitting() {
        return quitting;
    }

    /** What the settings look at. */
    SettingsController.Around forSettings() {
        return new SettingsController.Around(
                live::chats, workers::names, tick::now, alerts.whyNoDesktop(), this::onImported);
    }

    void onConnecting() {
        live.onConnecting();
        workers.onConnecting();
        condition.onConnecting();
    }

    /** What could not be opened is being tried again by itself. */
    void onConnectingAgain() {
        live.onConnectingAgain();
        condition.onConnecting();
    }

    void onOpened(OpenWorkspace workspace) {
        condition.onOpened(workspace.feed(), workspace.simulated());
        header.workspace(workspace.name());
        live.onOpened(workspace);
        workers.onOpened();
        drawer.onOpened(workspace.supervision());
        automation.onOpened(workspace.supervision());
        quitting.onOpened(workspace.supervision());
    }

    /**
     * @param why one sentence
     * @param next when it is tried again by itself; empty where it is not
     * @param waysOut the likeliest first
     */
    void onOpenFailed(String why, Optional<Instant> next, List<WayOut> waysOut) {
        live.onOpenFailed(why, next, waysOut);
        workers.onOpenFailed();
        condition.onOpenFailed(why);
    }

    void onChanges(List<Change> arrived) {
        arrived.forEach(this::onChange);
        scope.onChanges(arrived);
        workers.onChanges(arrived);
        live.onChanges(arrived);
        tiles.onChanges();
    }

    private void onChange(Change change) {
        if (change instanceof Change.PolicyApplied(Policy policy)) {
            automation.onPolicy(policy);
            quitting.onPolicy(policy);
            drawer.onPolicy(policy);
        } else if (change instanceof Change.Notice(Instant at, News news)) {
            condition.onFailure(reasonWords.of(news));
        }
    }

    /** The workspace was read whole: from now on numbers are true, and what is empty has nothing in it. */
    void onReady() {
        live.onReady();
        scope.onReady();
        workers.onReady();
        tiles.onReady();
        alerts.onReady();
    }

    private void onImported() {
        scope.onImported();
        live.onImported();
        drawer.restore();
    }

    private Map<WorkerSid, String> workerNames() {
        return workers.names();
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

    /** Where alerts lead: to their rows, whatever hides them now. */
    private final class Alerted implements AlertsController.Ways {
        @Override
        public void onWorker(WorkerSid worker) {
            live.narrowing().onAlert();
            workers.onWorker(worker);
        }

        @Override
        public void onFocus(Focus focus) {
            live.narrowing().onAlert();
            live.narrowing().onFocus(Optional.of(focus));
        }
    }

    /** What the table asks for. */
    private final class AroundTable implements Around {
        @Override
        public void onClearFilters() {
            Panes.this.onClearFilters();
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
        public void onSelected(List<ChatView> chats, List<String> failures) {
            drawer.onSelected(chats, failures);
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
