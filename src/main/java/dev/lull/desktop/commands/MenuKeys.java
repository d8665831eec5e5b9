package dev.lull.desktop.commands;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that a menu shows and does not listen for: it would take single letters from whoever types in a field. */
final class MenuKeys extends KeyCombination {
    private final String text;

    MenuKeys(KeyCombination keys) {
        text = keys.getDisplayText();
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MenuKeys same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
