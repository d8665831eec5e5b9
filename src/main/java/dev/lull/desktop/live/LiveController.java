package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.rows.KeptSelection;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The live table as the rest of the window knows it. */
public final class LiveController {
    private final LiveModel model = new LiveModel();
    private final Words words;
    private final Tick tick;
    private final Submissions submissions;
    private final TableView<TaskRow> table;
    private final KeptSelection<TaskRow> selection;
    private final ActionBar actions;
    private final Placeholder placeholder;
    private final LiveView view;
    private final Runnable onClearFilters;
    private final Overlay overlay;
    private boolean ready;

    /**
     * @param commands gets what can be done with rows
     * @param overlay where questions are asked
     * @param onClearFilters is told when a person wants to see everything again
     * @param onFailure is told why a request failed
     */
    public LiveController(
            Words words,
            Commands commands,
            Bridge bridge,
            Tick tick,
            Overlay overlay,
            Runnable onClearFilters,
            Runnable onAllWorkers,
            Consumer<String> onFailure) {
        this.words = words;
        this.tick = tick;
        this.overlay = overlay;
        this.onClearFilters = onClearFilters;
        submissions = new Submissions(words, bridge, tick, this::onTurn, onFailure);
        TaskTable tasks = new TaskTable(model.shown(), words, tick, this::onAgain, submissions::dismiss);
        table = tasks.node();
        selection = new KeptSelection<>(table);
        tasks.onOrder(order -> selection.during(() -> model.order(order)));
        actions = new ActionBar(words, commands, this::onAction, this::onCopy);
        commands.add("select-all", Group.CHATS, "actions.select-all", "Shortcut+A", this::onSelectAll);
        placeholder = new Placeholder(words);
        table.setPlaceholder(placeholder.node());
        table.setContextMenu(actions.menu());
        view = new LiveView(words, table, onAllWorkers);
        selection.selectedProperty().subscribe(actions::show);
        table.focusedProperty().subscribe(this::onTableFocus);
        model.countsProperty().subscribe(view::counts);
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
        submissions.use(workspace.supervision());
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
        onFilter(model.filter().withText(text));
    }

    /** @param name the worker's name, empty text for everybody */
    public void onWorker(Optional<WorkerSid> worker, String name) {
        view.worker(name);
        onFilter(model.filter().withWorker(worker));
    }

    /** All open chats, whatever is shown of them. */
    public Collection<ChatView> chats() {
        return model.all().stream().map(row -> row.state().chat()).toList();
    }

    /** How many chats that policy would make inactive at once. */
    public int wouldRest(Policy policy) {
        return model.whatIf(policy, tick.now()).toInactive().size();
    }

    public void onFocusTable() {
        table.requestFocus();
    }

    private void onFilter(TaskFilter filter) {
        selection.during(() -> model.filter(filter));
        onArranged();
    }

    private void onArranged() {
        int all = model.all().size();
        view.shown(model.shown().size(), all);
        if (!ready || !model.shown().isEmpty()) {
            return;
        }
        if (all == 0) {
            placeholder.noChats();
        } else {
            placeholder.noMatch(onClearFilters);
        }
    }

    private void onAgain(TaskRow row) {
        if (TaskAction.UNDO.suits(row.state())) {
            submissions.submit(row, TaskAction.UNDO);
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

    private void onCopy() {
        ClipboardContent sids = new ClipboardContent();
        sids.putString(selection.selectedProperty().get().stream()
                .map(row -> row.sid().value())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(sids);
    }

    private void onTurn() {
        actions.show(selection.selectedProperty().get());
    }

    private void onAction(TaskAction action) {
        BulkPlan plan = BulkPlan.of(action, selection.selectedProperty().get());
        if (!plan.does()) {
            return;
        }
        if (plan.isBulk()) {
            Question.ask(
                    overlay,
                    plan.question(words),
                    plan.leftOver(words),
                    words.of(action.key()),
                    words.of("question.cancel"),
                    () -> submit(BulkPlan.of(action, plan.rows())));
        } else {
            submit(plan);
        }
    }

    private void submit(BulkPlan plan) {
        plan.rows().forEach(row -> submissions.submit(row, plan.action()));
        onTurn();
    }
}
