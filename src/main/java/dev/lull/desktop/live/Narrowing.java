package dev.lull.desktop.live;

import dev.lull.desktop.rows.KeptSelection;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.util.Optional;
import java.util.Set;

/** What narrows the table: the search, the menus, a worker, a tile, single tasks; and the ways back. */
public final class Narrowing implements LiveView.Wishes, Extent.Ways, RunBar.Rows {
    private final LiveModel model;
    private final KeptSelection<Line> selection;
    private final Around around;
    private final Screen screen;
    /** What an alert has put aside. */
    private Desk.Filter aside = Desk.Filter.NONE;

    /** Where it shows. */
    interface Screen {
        /** This is chosen in the menus now. */
        void chosen(Desk.Filter filter);

        /** @param name whose rows are shown; empty for everybody's */
        void worker(String name);

        /** The rescue list begins or ends. */
        void rescue(boolean on);

        /** Other rows are shown. */
        void arranged();

        /** The keyboard goes on in the rows. */
        void focus();
    }

    Narrowing(LiveModel model, KeptSelection<Line> selection, Around around, Screen screen) {
        this.model = model;
        this.selection = selection;
        this.around = around;
        this.screen = screen;
    }

    public void onSearch(String text) {
        onChosen(model.filter().chosen().withText(text));
    }

    void onChosen(Desk.Filter filter) {
        if (!filter.equals(model.filter().chosen())) {
            aside = Desk.Filter.NONE;
        }
        narrow(model.filter().with(filter, model.truth().pairs()));
    }

    /** @param name the worker's name, empty text for everybody */
    public void onWorker(Optional<WorkerSid> worker, String name) {
        screen.worker(name);
        narrow(model.filter().withWorker(worker));
        if (worker.isEmpty()) {
            bringBack();
        }
    }

    /** As a tile asks for it: the keyboard goes on in the rescue list. */
    public void onTile(Optional<Focus> focus) {
        onFocus(focus);
        if (focus.isEmpty()) {
            bringBack();
        }
        if (model.filter().isRescue()) {
            screen.focus();
        }
    }

    /** Shows some rows alone, or all again. */
    public void onFocus(Optional<Focus> focus) {
        screen.rescue(focus.equals(Optional.of(Focus.RESCUE)));
        narrow(model.filter().withFocus(focus));
        around.onFocus(focus);
    }

    /** Shows who must be rescued, or all again. */
    @Override
    public void onRescueList() {
        onTile(model.filter().isRescue() ? Optional.empty() : Optional.of(Focus.RESCUE));
        screen.focus();
    }

    /** Shows the rows of these tasks alone, whatever hides them now. */
    @Override
    public void onOnly(Set<TaskSid> tasks) {
        onClear();
        narrow(model.filter().withOnly(tasks));
    }

    @Override
    public void onMore(Set<TaskSid> before, Set<TaskSid> now) {
        if (model.filter().only().equals(before)) {
            narrow(model.filter().withOnly(now));
        }
    }

    @Override
    public void onAny() {
        narrow(model.filter().withOnly(Set.of()));
    }

    @Override
    public void onAllWorkers() {
        around.onAllWorkers();
    }

    @Override
    public void onEverybody() {
        around.onEverybody();
    }

    /** Hides nothing of what an alert leads to, until a person goes back from there. */
    public void onAlert() {
        Desk.Filter before = model.filter().chosen();
        onClear();
        aside = before;
    }

    private void bringBack() {
        if (!aside.isNone()) {
            Desk.Filter before = aside;
            around.onSearch(before.text());
            onChosen(before);
        }
    }

    @Override
    public void onClear() {
        aside = Desk.Filter.NONE;
        onFocus(Optional.empty());
        onChosen(Desk.Filter.NONE);
        onAny();
        around.onClearFilters();
    }

    @Override
    public void focus() {
        screen.focus();
    }

    private void narrow(TaskFilter filter) {
        selection.during(() -> model.filter(filter));
        screen.chosen(filter.chosen());
        screen.arranged();
    }
}
