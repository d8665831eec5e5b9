package dev.lull.supervision;

import java.nio.file.Path;
import java.util.Optional;

/** What went wrong with what Lull keeps on disk: facts only, each room has words of its own for them. */
public sealed interface Mishap {
    /**
     * The settings could not be understood as a whole; the defaults hold.
     *
     * @param kept beside it, as it was
     */
    record SetAside(Path settings, Path kept) implements Mishap {}

    /** The settings cannot be read, so the defaults hold and nothing is stored. */
    record Unreadable(Path settings) implements Mishap {}

    /** What was chosen could not be written; it holds until Lull ends. */
    record Unwritable(Path settings) implements Mishap {}

    /**
     * One stored value counts as never chosen.
     *
     * @param key its name in the settings
     * @param workspace whose value it is; empty where it belongs to none
     */
    record NotUnderstood(String key, Optional<String> workspace) implements Mishap {}

    /** @param failure the kind of error, as Java names it */
    record AuditUnwritable(Path folder, String failure) implements Mishap {}
}
