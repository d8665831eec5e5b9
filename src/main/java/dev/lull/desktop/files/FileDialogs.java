package dev.lull.desktop.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's own file dialogs; the window that has the focus waits for the answer. */
public final class FileDialogs implements FileChoice {
    @Override
    public Optional<Path> toSave(String title, String name) {
        FileChooser dialog = dialog(title, name.substring(name.lastIndexOf('.') + 1));
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(owner())).map(File::toPath);
    }

    @Override
    public Optional<Path> toOpen(String title, String ending) {
        return Optional.ofNullable(dialog(title, ending).showOpenDialog(owner()))
                .map(File::toPath);
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }

    private static FileChooser dialog(String title, String ending) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return dialog;
    }
}
