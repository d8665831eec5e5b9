package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.look.Notice;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Saves a table as a CSV file where a person says. */
final class CsvFile {
    /** By this, spreadsheets know that the file is in UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

    private final Words words;
    private final Overlay overlay;
    private final Bridge bridge;
    private final FileChoice files;

    CsvFile(Words words, Overlay overlay, Bridge bridge, FileChoice files) {
        this.words = words;
        this.overlay = overlay;
        this.bridge = bridge;
        this.files = files;
    }

    /** @param title what is saved */
    void save(String title, String csv, Instant now) {
        String name = words.of("csv.file", STAMP.format(now.atZone(words.zone())));
        files.toSave(title, name)
                .ifPresent(file -> bridge.background(
                        () -> Files.writeString(file, MARK + csv), written -> {}, problem -> failed(file, problem)));
    }

    private void failed(Path file, Exception problem) {
        String key = switch (problem) {
            case AccessDeniedException denied -> "csv.denied";
            case NoSuchFileException gone -> "csv.no-folder";
            default -> "csv.failed";
        };
        Notice.show(overlay, words.of("csv.failed.title"), words.of(key, file), words.of("settings.close"));
    }
}
