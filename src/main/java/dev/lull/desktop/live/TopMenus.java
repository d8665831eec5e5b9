package dev.lull.desktop.live;

import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import javafx.scene.control.MenuButton;

/** The menus above the table, which keys open as well. */
record TopMenus(Words words, Commands commands, Runnable onRows) {
    /**
     * Gives the menu a command.
     *
     * @param id names it in the settings file
     * @param key of its name
     * @param usual its keys
     */
    void add(String id, String key, String usual, MenuButton menu) {
        Command command = commands.add(id, Group.VIEW, key, usual, () -> open(menu));
        Hint.on(
                menu,
                () -> command.keysText().isEmpty()
                        ? words.of(key)
                        : words.of("actions.hint", words.of(key), command.keysText()));
    }

    /** Opened by a key, it leads back to the rows. */
    private void open(MenuButton menu) {
        if (menu.isVisible()) {
            menu.setOnHidden(gone -> {
                menu.setOnHidden(null);
                onRows.run();
            });
            menu.show();
        }
    }
}
