package dev.lull.desktop.workers;

import dev.lull.desktop.words.Words;
import dev.lull.engine.Change;
import dev.lull.model.WorkerSid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The workers' list as the rest of the window knows it. */
public final class WorkersController {
    /** Is told whose rows a person wants to see. */
    @FunctionalInterface
    public interface Choice {
        /** @param name the worker's name; empty text, as {@code worker} is empty, for everybody */
        void chosen(Optional<WorkerSid> worker, String name);
    }

    private final WorkersModel model = new WorkersModel();
    private final WorkersView view;
    private final Choice choice;
    private Optional<WorkerRow> chosen = Optional.empty();
    private boolean arranging;
    private boolean ready;

    /** @param scope chooses who is shown at all */
    public WorkersController(Words words, Node scope, Choice choice) {
        this.choice = choice;
        view = new WorkersView(words, model, scope, this::onFilter, this::onOrder, this::onAll);
        view.list().getSelectionModel().selectedItemProperty().subscribe(this::onSelected);
        view.list().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && chosen.isPresent()) {
                onAll();
                key.consume();
            }
        });
    }

    public Region node() {
        return view.node();
    }

    public void onChanges(List<Change> changes) {
        arrange(() -> {
            if (model.apply(changes) && ready) {
                view.count(model.total());
            }
        });
    }

    public void onConnecting() {
        view.empty("status.connecting");
    }

    public void onOpened() {
        view.empty("empty.reading");
    }

    public void onOpenFailed() {
        view.empty("status.failed");
    }

    /** The workspace was read whole: from now on an empty list means that there are no workers. */
    public void onReady() {
        ready = true;
        view.empty("workers.none");
        view.count(model.total());
    }

    /** Everybody's names. */
    public Map<WorkerSid, String> names() {
        return model.names();
    }

    /** This worker's rows are wanted; everybody's, where the worker is not known any more. */
    public void onWorker(WorkerSid worker) {
        choose(model.row(worker));
        arrange(() -> {});
        chosen.ifPresent(view.list()::scrollTo);
    }

    /** Everybody's rows are wanted again. */
    public void onAll() {
        view.clearFilter();
        choose(Optional.empty());
        arrange(() -> {});
    }

    /** @param includes whose rows are shown at all; a chosen worker who is not among them is let go */
    public void onScope(Predicate<Optional<WorkerSid>> includes) {
        arrange(() -> model.scope(includes));
        if (ready) {
            view.count(model.total());
        }
        if (chosen.map(row -> Optional.of(row.view().worker()))
                .filter(includes.negate())
                .isPresent()) {
            onAll();
        }
    }

    private void onOrder(WorkerOrder order) {
        arrange(() -> model.order(order));
    }

    private void onFilter(String text) {
        arrange(() -> model.filter(text));
    }

    private void onSelected(@Nullable WorkerRow row) {
        if (!arranging) {
            choose(Optional.ofNullable(row));
        }
    }

    private void choose(Optional<WorkerRow> next) {
        chosen = next;
        view.chosen(next.isPresent());
        choice.chosen(
                next.map(row -> row.view().worker()),
                next.map(row -> row.view().name()).orElse(""));
    }

    /** The chosen worker stays chosen while the list is rearranged, also where a filter hides the row. */
    private void arrange(Runnable change) {
        arranging = true;
        try {
            change.run();
            MultipleSelectionModel<WorkerRow> selection = view.list().getSelectionModel();
            int place = chosen.map(model.shown()::indexOf).orElse(-1);
            if (place < 0) {
                selection.clearSelection();
            } else if (selection.getSelectedIndex() != place) {
                selection.clearAndSelect(place);
            }
        } finally {
            arranging = false;
        }
    }
}
