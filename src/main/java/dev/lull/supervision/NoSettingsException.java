package dev.lull.supervision;

import java.util.Optional;

/** A text is no export of Lull's settings. */
public final class NoSettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Mishap.NotUnderstood> value;

    /** @param value the first one that is not understood; empty where none is there at all */
    public NoSettingsException(Optional<Mishap.NotUnderstood> value) {
        super(value.toString());
        this.value = value;
    }

    public Optional<Mishap.NotUnderstood> value() {
        return value;
    }
}
