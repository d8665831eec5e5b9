package dev.lull.desktop.live;

/** What of the selected rows can be copied. */
enum Copy {
    SIDS("copy", "actions.copy", "Shortcut+C"),
    TEXT("copy-text", "actions.copy-text", "Shortcut+Shift+C"),
    CSV("copy-csv", "actions.copy-csv", "Shortcut+Alt+C");

    private final String id;
    private final String key;
    private final String shortcut;

    Copy(String id, String key, String shortcut) {
        this.id = id;
        this.key = key;
        this.shortcut = shortcut;
    }

    /** Names it in the settings file. */
    String id() {
        return id;
    }

    /** The text's key. */
    String key() {
        return key;
    }

    /** Its usual keys. */
    String shortcut() {
        return shortcut;
    }
}
