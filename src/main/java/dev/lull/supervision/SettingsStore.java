package dev.lull.supervision;

import java.util.function.UnaryOperator;

/** Keeps the settings. What the command line or the environment lays over them is never stored. */
public interface SettingsStore {
    /** What is stored now. Never fails: what cannot be read is set aside, said once, and the defaults hold. */
    Settings load();

    /** Changes what is stored. Returns at once; a later {@link #load} sees it. */
    void change(UnaryOperator<Settings> edit);

    /** What is stored now, as JSON, to be imported elsewhere. Holds no secret, since none is stored. */
    String exported();

    /**
     * Reads what {@link #exported} wrote; stores nothing.
     *
     * @throws NoSettingsException if it is anything else
     */
    Settings imported(String json) throws NoSettingsException;
}
