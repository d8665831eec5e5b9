package dev.lull.desktop.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's own file dialogs. */
public final class FileDialogs implements FileChoice {
    private final Supplier<@Nullable Window> owner;

    /** @param owner the window that waits for the answer */
    public FileDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toSave(String title, String name) {
        FileChooser dialog = dialog(title);
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return Optional.ofNullable(dialog(title).showOpenDialog(owner.get())).map(File::toPath);
    }

    private static FileChooser dialog(String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return dialog;
    }
}
