package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.SettingsStore;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Does what a person wants with the selected rows. */
final class RowWishes implements ActionBar.Wishes {
    private final Words words;
    private final Tick tick;
    private final SettingsStore store;
    private final TaskTable tasks;
    private final RowText texts;
    private final CsvFile csv;
    private final Deeds deeds;
    private final Pages pages;
    private final Supplier<List<TaskRow>> selected;

    /** @param selected the selected rows */
    RowWishes(
            Words words,
            Tick tick,
            SettingsStore store,
            TaskTable tasks,
            RowText texts,
            CsvFile csv,
            Deeds deeds,
            Pages pages,
            Supplier<List<TaskRow>> selected) {
        this.words = words;
        this.tick = tick;
        this.store = store;
        this.tasks = tasks;
        this.texts = texts;
        this.csv = csv;
        this.deeds = deeds;
        this.pages = pages;
        this.selected = selected;
    }

    @Override
    public void onAction(TaskAction action, boolean withReason) {
        deeds.onAction(action, selected.get(), withReason);
    }

    @Override
    public void onCopy(Copy what) {
        List<TaskRow> rows = selected.get();
        ClipboardContent content = new ClipboardContent();
        content.putString(
                switch (what) {
                    case SIDS -> RowText.sids(rows);
                    case TEXT -> texts.tabbed(rows, tasks.columns(), tick.now());
                    case CSV -> texts.csv(rows, tasks.columns(), tick.now());
                });
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void onSave() {
        List<TaskRow> chosen = selected.get();
        List<TaskRow> rows = chosen.isEmpty() ? Line.rowsOf(tasks.node().getItems()) : chosen;
        csv.save(
                words.of(chosen.isEmpty() ? "csv.title.all" : "csv.title.selected", rows.size()),
                texts.csv(rows, tasks.columns(), tick.now()),
                tick.now());
    }

    @Override
    public void onOpen() {
        pages.open(selected.get());
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
