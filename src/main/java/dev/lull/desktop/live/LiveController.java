package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.pages.Browser;
import dev.lull.desktop.rows.KeptSelection;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Supervision;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The live table as the rest of the window knows it. */
public final class LiveController {
    private final Words words;
    private final Tick tick;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Around around;
    private final LiveModel model;
    private final Submissions submissions;
    private final TaskTable tasks;
    private final TableView<Line> table;
    private final KeptSelection<Line> selection;
    private final Deeds deeds;
    private final Pages pages;
    private final ActionBar actions;
    private final FilterMenus filters;
    private final Arrangement arrangement;
    private final RowWords rowWords;
    private final RowText rowText;
    private final CsvFile csv;
    private final Placeholder placeholder;
    private final LiveView view;
    private Optional<Supervision> supervision = Optional.empty();
    private List<RowState> acted = List.of();
    private boolean ready;

    /** What the table asks of the window around it. */
    public interface Around {
        /** A person wants to see everything again: what narrows the table elsewhere is cleared. */
        void onClearFilters();

        /** Every worker's rows are wanted again. */
        void onAllWorkers();

        /** A saved view brings its own search. */
        void onSearch(String text);

        /** Other rows are shown alone now, or all again. */
        void onFocus(Optional<Focus> focus);

        /** Everybody's chats are wanted, and not only a team's. */
        void onEverybody();

        /** @param why one sentence */
        void onFailure(String why);

        /** @param chats the selected ones, again whenever they change */
        void onSelected(List<ChatView> chats);

        /** The details of the selected row are wanted, or no longer. */
        void onDetails();
    }

    /**
     * @param commands gets what can be done with rows
     * @param overlay where questions are asked
     * @param simulated whether the tasks are invented
     */
    public LiveController(
            Words words,
            Commands commands,
            Bridge bridge,
            Tick tick,
            Overlay overlay,
            SettingsStore store,
            Browser browser,
            FileChoice files,
            boolean simulated,
            Around around) {
        this.words = words;
        this.tick = tick;
        this.overlay = overlay;
        this.store = store;
        this.around = around;
        model = new LiveModel(tick::now);
        submissions = new Submissions(words, bridge, tick, this::onRequest, around::onFailure);
        rowWords = new RowWords(words);
        CellContext cells = new CellContext(tick, rowWords, model.searchedProperty(), this::confirmed);
        rowText = new RowText(words, cells);
        csv = new CsvFile(words, overlay, bridge, files);
        tasks = new TaskTable(
                model.shown(),
                words,
                rowWords,
                this::onFold,
                new Cells(cells, words, this::onAgain, submissions::dismiss));
        table = tasks.node();
        selection = new KeptSelection<>(table);
        tasks.onOrder(order -> selection.during(() -> model.order(order)));
        deeds = new Deeds(words, overlay, store, tick, submissions, model::worker, this::onRequest);
        pages = new Pages(words, overlay, store, bridge, browser, simulated);
        actions = new ActionBar(words, commands, () -> store.load().desk().reasonRequired(), new RowWishes());
        commands.add("rescue-list", Group.VIEW, "rescue.command", "Shortcut+T", this::onRescueList);
        commands.add("select-all", Group.CHATS, "actions.select-all", "Shortcut+A", this::onSelectAll);
        placeholder = new Placeholder(words);
        table.setPlaceholder(placeholder.node());
        table.setContextMenu(actions.menu());
        filters = new FilterMenus(words, model::queues, model::pairNames, this::onFilter);
        Command pause = commands.add("pause", Group.VIEW, "pause.command", "Shortcut+P", this::onPause);
        view = new LiveView(words, table, deeds.bars(), filters.nodes(), pause, new Wishes());
        arrangement = new Arrangement(words, tasks, view, overlay, store, bridge, this::onGroup);
        view.views()
                .setOnShowing(opened -> arrangement.offerViews(model.filter().chosen(), this::onView));
        selection.selectedProperty().subscribe(lines -> onTurn());
        table.focusedProperty().subscribe(this::onTableFocus);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        tick.subscribe(this::onTick);
        onConnecting();
        onArranged();
    }

    public Node node() {
        return view.node();
    }

    /** The buttons that act on the selected rows. */
    public Node actions() {
        return actions.node();
    }

    public void onConnecting() {
        placeholder.connecting();
    }

    public void onOpened(OpenWorkspace workspace) {
        supervision = Optional.of(workspace.supervision());
        submissions.use(workspace.supervision());
        pages.of(workspace.sid());
        placeholder.reading();
    }

    /** @param why one sentence */
    public void onOpenFailed(String why, Runnable onTryAgain) {
        placeholder.failed(why, onTryAgain);
    }

    /** The workspace was read whole once: from now on an empty table means that there are no chats. */
    public void onReady() {
        ready = true;
        onArranged();
    }

    public void onChanges(List<Change> changes) {
        selection.during(() -> model.apply(changes));
        onTurn();
        onArranged();
    }

    public void onSearch(String text) {
        onFilter(model.filter().chosen().withText(text));
    }

    /** @param name the worker's name, empty text for everybody */
    public void onWorker(Optional<WorkerSid> worker, String name) {
        view.worker(name);
        onFilter(model.filter().withWorker(worker));
    }

    /** All open chats, whatever is shown of them. */
    public Collection<ChatView> chats() {
        return model.chats();
    }

    /** @param includes whether the chats of a worker, or of nobody, count */
    public void onScope(Predicate<Optional<WorkerSid>> includes) {
        selection.during(() -> model.scope(includes));
        onArranged();
    }

    /** Shows some rows alone, or all again. */
    public void onFocus(Optional<Focus> focus) {
        arrangement.rescue(focus.equals(Optional.of(Focus.RESCUE)));
        onFilter(model.filter().withFocus(focus));
        around.onFocus(focus);
    }

    /** Of all chats in the scope. */
    public Totals totals() {
        return model.totalsProperty().get();
    }

    /** How many chats in the scope somebody should see to. */
    public int concerns() {
        return model.concerns(tick.now());
    }

    /** The active channels in the scope, as full as they would be if all inactive chats came back. */
    public WorkerView.Capacity ifAllReturn() {
        return model.ifAllReturn();
    }

    /** Shows who must be rescued, or all again. */
    public void onRescueList() {
        onFocus(model.filter().isRescue() ? Optional.empty() : Optional.of(Focus.RESCUE));
        onFocusTable();
    }

    /** The open chats in the scope, whatever is shown of them. */
    public Collection<ChatView> chatsInScope() {
        return model.chatsInScope();
    }

    public void onFocusTable() {
        table.requestFocus();
    }

    /** Rows stand still, or move again. */
    private void onPause() {
        selection.during(() -> model.pause(!model.isPaused()));
        onTurn();
        onArranged();
    }

    private void onTick(Instant now) {
        selection.during(() -> model.tick(now));
        onArranged();
    }

    private void onFilter(Desk.Filter filter) {
        onFilter(model.filter().with(filter, model.pairs()));
    }

    private void onFilter(TaskFilter filter) {
        selection.during(() -> model.filter(filter));
        filters.show(filter.chosen());
        onArranged();
    }

    private void onView(Desk.SavedView saved) {
        around.onSearch(saved.filter().text());
        selection.during(() -> arrangement.show(saved.layout()));
        onFilter(saved.filter());
    }

    private void onGroup(Optional<Grouping> by) {
        selection.during(() -> model.group(by));
        onArranged();
    }

    private void onFold(GroupRow group) {
        selection.during(() -> model.fold(group));
        onArranged();
    }

    private void onClear() {
        onFocus(Optional.empty());
        onFilter(Desk.Filter.NONE);
        around.onClearFilters();
    }

    private void onArranged() {
        int shown = model.passing();
        int all = model.inScope();
        view.shown(shown, all);
        view.narrowed(!model.filter().isNone());
        view.rescue(model.filter().isRescue());
        view.paused(model.isPaused(), model.waitingChanges());
        if (!ready || shown > 0) {
            return;
        }
        if (all == 0 && !model.all().isEmpty()) {
            placeholder.notInScope(around::onEverybody);
        } else if (all == 0) {
            placeholder.noChats();
        } else if (model.filter().isRescue() && model.filter().chosen().isNone()) {
            placeholder.nobodyToRescue(this::onRescueList);
        } else {
            placeholder.noMatch(this::onClear);
        }
    }

    /** When Twilio last confirmed the row: its conversation by itself, everything else with the workspace. */
    private Optional<Instant> confirmed(RowState row) {
        return supervision.flatMap(open -> row.chat()
                .conversation()
                .flatMap(open::readAt)
                .or(() -> open.health().freshAt()));
    }

    private void onAgain(TaskRow row) {
        if (TaskAction.UNDO.suits(row.state())) {
            submissions.submit(row, Wish.of(TaskAction.UNDO));
        } else {
            submissions.again(row);
        }
        onTurn();
    }

    /** Whoever comes to the table by keyboard sees at once where they are. */
    private void onTableFocus(boolean focused) {
        if (focused
                && table.getFocusModel().getFocusedIndex() < 0
                && !model.shown().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    private void onSelectAll() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    private void onKey(KeyEvent key) {
        if (table.getFocusModel().getFocusedItem() instanceof GroupRow group && folds(key.getCode(), group)) {
            onFold(group);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && table.getFocusModel().getFocusedItem() instanceof TaskRow row) {
            if (model.filter().isRescue()) {
                onRescue(row);
            } else {
                selectFocused();
                around.onDetails();
            }
            key.consume();
        }
    }

    /** A row that was come to by Tab has the focus only. */
    private void selectFocused() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(table.getFocusModel().getFocusedIndex());
        }
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 2
                && table.getSelectionModel().getSelectedItem() instanceof TaskRow) {
            around.onDetails();
        }
    }

    /** Brings the chat back where that helps; elsewhere says what a person can do. */
    private void onRescue(TaskRow row) {
        Advice advice = Advice.about(
                row.state(), Concern.of(row.state(), tick.now()).orElse(Concern.CUSTOMER_WAITS), rowWords, words);
        if (advice.helps()) {
            activate(row);
        } else {
            AdviceCard.open(
                    overlay,
                    words,
                    words.of("advice.title", rowWords.customer(row.state())),
                    advice,
                    () -> activate(row),
                    () -> pages.open(List.of(row)));
        }
    }

    private void activate(TaskRow row) {
        deeds.onAction(TaskAction.ACTIVATE, List.of(row), false);
    }

    private static boolean folds(KeyCode key, GroupRow group) {
        boolean open = group.state().open();
        return key == KeyCode.ENTER || (open && key == KeyCode.LEFT) || (!open && key == KeyCode.RIGHT);
    }

    private List<TaskRow> selected() {
        return Line.rowsOf(selection.selectedProperty().get());
    }

    private void onCopy(Copy what) {
        List<TaskRow> rows = selected();
        ClipboardContent content = new ClipboardContent();
        content.putString(
                switch (what) {
                    case SIDS -> RowText.sids(rows);
                    case TEXT -> rowText.tabbed(rows, tasks.columns(), tick.now());
                    case CSV -> rowText.csv(rows, tasks.columns(), tick.now());
                });
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void onSave() {
        List<TaskRow> chosen = selected();
        List<TaskRow> rows = chosen.isEmpty() ? Line.rowsOf(model.shown()) : chosen;
        csv.save(
                words.of(chosen.isEmpty() ? "csv.title.all" : "csv.title.selected", rows.size()),
                rowText.csv(rows, tasks.columns(), tick.now()),
                tick.now());
    }

    /** What is asked for on a row counts for the rescue list. */
    private void onRequest() {
        if (model.filter().isRescue()) {
            selection.during(model::again);
            onArranged();
        }
        onTurn();
    }

    /** The selection is another one, or a selected row has changed. */
    private void onTurn() {
        List<TaskRow> rows = selected();
        List<RowState> now = rows.stream().map(TaskRow::state).toList();
        if (!now.equals(acted)) {
            acted = now;
            actions.show(rows);
            around.onSelected(now.stream().map(RowState::chat).toList());
        }
    }

    /** What a person does with the table as a whole. */
    private final class Wishes implements LiveView.Wishes {
        @Override
        public void onAllWorkers() {
            around.onAllWorkers();
        }

        @Override
        public void onClear() {
            LiveController.this.onClear();
        }
    }

    /** What a person does with the selected rows. */
    private final class RowWishes implements ActionBar.Wishes {
        @Override
        public void onAction(TaskAction action, boolean withReason) {
            deeds.onAction(action, selected(), withReason);
        }

        @Override
        public void onCopy(Copy what) {
            LiveController.this.onCopy(what);
        }

        @Override
        public void onSave() {
            LiveController.this.onSave();
        }

        @Override
        public void onOpen() {
            pages.open(selected());
        }

        @Override
        public void onAddress() {
            pages.askAddress();
        }

        @Override
        public void onReasonRequired(boolean required) {
            store.change(settings -> settings.withDesk(settings.desk().withReasonRequired(required)));
        }
    }
}
