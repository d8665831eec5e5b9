package dev.lull.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.NoSettingsException;
import dev.lull.supervision.Settings;
import dev.lull.supervision.SettingsStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The settings in {@code settings.json}. A change is kept as an edit and laid over what the file says when it is
 * written, so that two Lulls that change different things both succeed.
 */
public final class JsonSettingsStore implements SettingsStore, AutoCloseable {
    /** Changes that come close together are written once. */
    private static final Duration GATHER = Duration.ofMillis(300);

    private final Path path;
    private final Consumer<Mishap> mishaps;
    private final SettingsFile file;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lull-settings").factory());
    private final Object lock = new Object();
    private final List<UnaryOperator<Settings>> unsaved = new ArrayList<>();
    private Settings current;
    private boolean closed;
    private boolean failing;

    /**
     * Reads the settings.
     *
     * @param folder the configuration folder; created when something is stored
     * @param mishaps is told what could not be read or written, the latter once until it can; by any thread
     */
    public JsonSettingsStore(Path folder, InstantSource clock, Consumer<Mishap> mishaps) {
        this.path = folder.resolve("settings.json");
        this.mishaps = mishaps;
        this.file = new SettingsFile(path, clock, mishaps);
        this.current = stored();
    }

    @Override
    public Settings load() {
        synchronized (lock) {
            return current;
        }
    }

    @Override
    public void change(UnaryOperator<Settings> edit) {
        synchronized (lock) {
            current = edit.apply(current);
            unsaved.add(edit);
            if (!closed && unsaved.size() == 1) {
                var _ = writer.schedule(this::save, GATHER.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public String exported() {
        return SettingsText.of(load());
    }

    @Override
    public Settings imported(String json) throws NoSettingsException {
        return SettingsText.read(json);
    }

    /** Writes what is not yet written. Idempotent. */
    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        writer.shutdownNow();
        save();
    }

    private Settings stored() {
        try {
            return SettingsJson.read(file.read(), mishaps);
        } catch (IOException unreadable) {
            mishaps.accept(new Mishap.Unreadable(path));
            return Settings.NONE;
        }
    }

    /** One at a time: the writer's thread, and whoever closes. */
    private synchronized void save() {
        List<UnaryOperator<Settings>> edits;
        synchronized (lock) {
            edits = List.copyOf(unsaved);
            unsaved.clear();
        }
        if (edits.isEmpty()) {
            return;
        }
        try {
            ObjectNode content = file.read();
            Settings settings = SettingsJson.read(content, alreadySaid -> {});
            for (UnaryOperator<Settings> edit : edits) {
                settings = edit.apply(settings);
            }
            SettingsJson.write(settings, content);
            file.write(content);
            failing = false;
        } catch (IOException unwritable) {
            if (!failing) {
                mishaps.accept(new Mishap.Unwritable(path));
            }
            failing = true;
        }
    }
}
