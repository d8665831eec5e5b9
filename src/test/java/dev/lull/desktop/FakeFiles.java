package dev.lull.desktop;

import dev.lull.desktop.files.FileChoice;
import java.nio.file.Path;
import java.util.Optional;

/** A person who always chooses the same folder, or none, and keeps the name that is offered; and opens one file. */
final class FakeFiles implements FileChoice {
    private volatile Optional<Path> offered = Optional.empty();
    private volatile Optional<Path> folder = Optional.empty();
    private volatile String title = "";
    private volatile Path chosen = Path.of("");

    void choose(Path other) {
        folder = Optional.of(other);
    }

    /** What a person opens from now on. */
    void offer(Path file) {
        offered = Optional.of(file);
    }

    /** What the dialog said at last. */
    String title() {
        return title;
    }

    /** The last file that was chosen. */
    Path chosen() {
        return chosen;
    }

    @Override
    public Optional<Path> toSave(String asked, String name) {
        title = asked;
        Optional<Path> file = folder.map(where -> where.resolve(name));
        file.ifPresent(path -> chosen = path);
        return file;
    }

    @Override
    public Optional<Path> toOpen(String asked, String ending) {
        title = asked;
        return offered;
    }
}
