package dev.lull.desktop.commands;

/** Where a command stands in the list of shortcuts, in this order. */
public enum Group {
    CHATS("commands.chats"),
    VIEW("commands.view"),
    AUTOMATION("commands.automation"),
    WINDOW("commands.window");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }
}
