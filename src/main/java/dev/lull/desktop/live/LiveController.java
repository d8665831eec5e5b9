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
import javafx.scene.layout.Region;

/** The live table as the rest of the window knows it. */
public final class LiveController {
    private final Around around;
    private final RowWords rowWords;
    private final LiveModel model;
    private final Submissions submissions;
    private final TableView<Line> table;
    private final KeptSelection<Line> selection;
    private final Narrowing narrowing;
    private final Pages pages;
    private final ActionBar actions;
    private final FilterMenus filters;
    private final Arrangement arrangement;
    private final Rescue rescue;
    private final Extent extent;
    private final Placeholder placeholder;
    private final LiveView view;
    private final Region runs;
    private Optional<Supervision> supervision = Optional.empty();
    private List<RowState> acted = List.of();

    /**
     * @param commands gets what can be done with rows
     * @param overlay where questions are asked
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
            Around around) {
        this.around = around;
        model = new LiveModel(tick::now);
        submissions = new Submissions(words, bridge, tick, this::onRequest, around::onFailure);
        rowWords = new RowWords(words);
        CellContext cells = new CellContext(tick, rowWords, model.searchedProperty(), this::confirmed);
        TaskTable tasks = new TaskTable(
                model.shown(),
                words,
                rowWords,
                this::onFold,
                new Cells(cells, words, submissions::again, submissions::dismiss));
        table = tasks.node();
        selection = new KeptSelection<>(table);
        narrowing = new Narrowing(model, selection, around, new Screen());
        tasks.onOrder(order -> selection.during(() -> model.order(order)));
        Deeds deeds = new Deeds(words, overlay, store, tick, submissions, model.truth(), this::onRequest, narrowing);
        runs = deeds.bars();
        pages = new Pages(words, overlay, store, bridge, browser);
        rescue = new Rescue(words, rowWords, tick, overlay, deeds, pages);
        RowText texts = new RowText(words, cells);
        CsvFile csv = new CsvFile(words, overlay, bridge, files);
        actions = new ActionBar(
                words,
                commands,
                () -> store.load().desk().reasonRequired(),
                model.truth()::mode,
                new RowWishes(words, tick, store, tasks, texts, csv, deeds, pages, this::selected));
        commands.add("rescue-list", Group.VIEW, "rescue.command", "Shortcut+T", narrowing::onRescueList);
        commands.add("select-all", Group.CHATS, "actions.select-all", "Shortcut+A", this::onSelectAll);
        placeholder = new Placeholder(words, tick);
        table.setPlaceholder(placeholder.node());
        table.setContextMenu(actions.menu());
        filters = new FilterMenus(words, model::queues, model::pairNames, narrowing::onChosen);
        Command pause = commands.add("pause", Group.VIEW, "pause.command", "Shortcut+P", this::onPause);
        view = new LiveView(words, table, filters.nodes(), pause, narrowing);
        extent = new Extent(view, placeholder, narrowing);
        SortMenu orders = new SortMenu(words, tasks);
        Command sorting = commands.add("sort-by", Group.VIEW, "sort.command", "Shortcut+Shift+S", orders::open);
        arrangement = new Arrangement(words, tasks, view, overlay, store, bridge, sorting, this::onGroup);
        TopMenus menus = new TopMenus(words, commands, table::requestFocus);
        menus.add("group-by", "group.command", "Shortcut+G", view.group());
        menus.add("columns", "columns.command", "Shortcut+Shift+L", view.columns());
        menus.add("views", "views.command", "Shortcut+Shift+V", view.views());
        filters.open(menus);
        view.views()
                .setOnShowing(opened -> arrangement.offerViews(model.filter().chosen(), this::onView));
        selection.selectedProperty().subscribe(lines -> onTurn());
        new TableKeys(table, this::onFold, this::onEnter, around::onDetails);
        tick.subscribe(this::onTick);
        onConnecting();
        onArranged();
    }

    public Node node() {
        return view.node();
    }

    /** How actions on several rows go; takes no room while there are none. */
    public Region runs() {
        return runs;
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
        pages.of(workspace.sid(), workspace.simulated());
        placeholder.reading();
    }

    /** What could not be opened is being tried again by itself. */
    public void onConnectingAgain() {
        placeholder.tryingAgain();
    }

    /**
     * @param why one sentence
     * @param next when it is tried again by itself; empty where it is not
     * @param waysOut the likeliest first
     */
    public void onOpenFailed(String why, Optional<Instant> next, List<WayOut> waysOut) {
        placeholder.failed(why, next, waysOut);
    }

    /** The workspace was read whole once: from now on an empty table means that there are no chats. */
    public void onReady() {
        extent.ready();
        onArranged();
    }

    public void onChanges(List<Change> changes) {
        selection.during(() -> model.apply(changes));
        onTurn();
        onArranged();
    }

    /** What narrows the table. */
    public Narrowing narrowing() {
        return narrowing;
    }

    /** All open chats, whatever is shown of them. */
    public Collection<ChatView> chats() {
        return model.truth().chats();
    }

    /** How many open chats were last read before then. */
    public int unreadSince(Instant then) {
        return (int) supervision.stream()
                .flatMap(open -> chats().stream()
                        .flatMap(chat -> chat.conversation().stream())
                        .flatMap(conversation -> open.readAt(conversation).stream()))
                .filter(then::isAfter)
                .count();
    }

    /** @param includes whether the chats of a worker, or of nobody, count */
    public void onScope(Predicate<Optional<WorkerSid>> includes) {
        selection.during(() -> model.scope(includes));
        onArranged();
    }

    /** Of all chats in the scope. */
    public Totals totals() {
        return model.truth().totals();
    }

    /** How many chats in the scope somebody should see to. */
    public int concerns() {
        return model.truth().concerns();
    }

    /** The active channels in the scope, as full as they would be if all inactive chats came back. */
    public WorkerView.Capacity ifAllReturn() {
        return model.truth().ifAllReturn();
    }

    /** The open chats in the scope, whatever is shown of them. */
    public Collection<ChatView> chatsInScope() {
        return model.truth().chatsInScope();
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

    /** A person goes on to the rows, and to the first of them where none is selected. */
    public void onRows() {
        table.requestFocus();
        if (selection.selectedProperty().get().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Other settings hold. */
    public void onImported() {
        selection.during(arrangement::restore);
    }

    private void onView(Desk.SavedView saved) {
        around.onSearch(saved.filter().text());
        selection.during(() -> arrangement.show(saved.layout()));
        narrowing.onChosen(saved.filter());
    }

    private void onGroup(Optional<Grouping> by) {
        selection.during(() -> model.group(by));
        onArranged();
    }

    private void onFold(GroupRow group) {
        selection.during(() -> model.fold(group));
        onArranged();
    }

    private void onArranged() {
        extent.show(model);
    }

    /** When Twilio last confirmed the row: its conversation by itself, everything else with the workspace. */
    private Optional<Instant> confirmed(RowState row) {
        return supervision.flatMap(open -> row.chat()
                .conversation()
                .flatMap(open::readAt)
                .or(() -> open.health().freshAt()));
    }

    private void onEnter(TaskRow row) {
        if (model.filter().isRescue()) {
            rescue.of(row);
        } else {
            selectFocused();
            around.onDetails();
        }
    }

    /** A row that was come to by Tab has the focus only. */
    private void selectFocused() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(table.getFocusModel().getFocusedIndex());
        }
    }

    private void onSelectAll() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    private List<TaskRow> selected() {
        return Line.rowsOf(selection.selectedProperty().get());
    }

    /** What is asked for on a row counts for what is shown. */
    private void onRequest() {
        if (model.isToBeSifted()) {
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
            around.onSelected(
                    now.stream().map(RowState::chat).toList(),
                    now.stream().flatMap(row -> rowWords.failure(row).stream()).toList());
        }
    }

    /** Where it shows what narrows the table. */
    private final class Screen implements Narrowing.Screen {
        @Override
        public void chosen(Desk.Filter filter) {
            filters.show(filter);
        }

        @Override
        public void worker(String name) {
            view.worker(name);
        }

        @Override
        public void rescue(boolean on) {
            arrangement.rescue(on);
        }

        @Override
        public void arranged() {
            onArranged();
        }

        @Override
        public void focus() {
            onFocusTable();
        }
    }
}
