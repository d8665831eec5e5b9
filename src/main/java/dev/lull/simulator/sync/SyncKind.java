package dev.lull.simulator.sync;

/** What Sync keeps. */
public enum SyncKind {
    DOCUMENT("ET", "Document", 54100, 54100),
    LIST("ES", "List", 54150, 54151),
    MAP("MP", "Map", 54200, 54201);

    private final String prefix;
    private final String label;
    private final int notFound;
    private final int itemNotFound;

    SyncKind(String prefix, String label, int notFound, int itemNotFound) {
        this.prefix = prefix;
        this.label = label;
        this.notFound = notFound;
        this.itemNotFound = itemNotFound;
    }

    String prefix() {
        return prefix;
    }

    String label() {
        return label;
    }

    int notFoundCode() {
        return notFound;
    }

    int itemNotFoundCode() {
        return itemNotFound;
    }
}
