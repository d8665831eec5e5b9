package dev.lull.desktop.settings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names what a choice box offers; nothing is ever typed into one. */
final class NamedConverter<T> extends StringConverter<T> {
    private final Function<T, String> name;

    NamedConverter(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Nothing is typed here.");
    }
}
