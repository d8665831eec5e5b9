package dev.lull.desktop.settings;

import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.NoSettingsException;
import dev.lull.supervision.Settings;
import dev.lull.supervision.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The settings as a file, out and in. */
final class BackupSection {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Words words;
    private final SettingsStore store;
    private final FileChoice choice;
    private final Runnable onImported;
    private final Label note = new Label();
    private final Section section;

    /** @param onImported is told when other settings hold */
    BackupSection(Words words, SettingsStore store, FileChoice choice, Runnable onImported) {
        this.words = words;
        this.store = store;
        this.choice = choice;
        this.onImported = onImported;
        Label hint = new Label(words.of("backup.hint"));
        hint.setWrapText(true);
        Button export = new Button(words.of("backup.export"), new FontIcon(Feather.DOWNLOAD));
        export.setId("export");
        export.setOnAction(pressed -> onExport());
        Button load = new Button(words.of("backup.import"), new FontIcon(Feather.UPLOAD));
        load.setId("import");
        load.setOnAction(pressed -> onImport());
        note.setId("backup-note");
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        section = new Section(words, "settings.backup", List.of(hint, new HBox(8, export, load), note));
    }

    Section section() {
        return section;
    }

    private void onExport() {
        choice.toSave(words.of("backup.export"), words.of("backup.file")).ifPresent(file -> {
            try {
                Files.writeString(file, store.exported());
                say(words.of("backup.exported", String.valueOf(file.getFileName())), true);
            } catch (IOException unwritable) {
                say(words.of("backup.not-written", String.valueOf(file.getFileName())), false);
            }
        });
    }

    private void onImport() {
        Optional<Path> file = choice.toOpen(words.of("backup.import"), "json");
        file.ifPresent(path -> {
            try {
                Settings read = store.imported(Files.readString(path));
                store.change(all -> all.importing(read));
                say(words.of("backup.imported", read.workspaces().size()), true);
                onImported.run();
            } catch (NoSettingsException other) {
                ReasonWords reasons = new ReasonWords(words);
                say(
                        other.value()
                                .map(value -> words.of("backup.not-understood", reasons.nameOf(value)))
                                .orElseGet(() -> words.of("backup.no-settings")),
                        false);
            } catch (IOException unreadable) {
                say(words.of("backup.not-read", String.valueOf(path.getFileName())), false);
            }
        });
    }

    private void say(String sentence, boolean good) {
        note.setText(sentence);
        note.setGraphic(new FontIcon(good ? Feather.CHECK : Feather.ALERT_CIRCLE));
        note.pseudoClassStateChanged(DANGER, !good);
    }
}
