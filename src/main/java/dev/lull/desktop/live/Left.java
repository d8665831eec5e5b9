package dev.lull.desktop.live;

/** Why a row is left as it is. */
enum Left {
    UNDER_WAY("left.under-way"),
    NOT_ASSIGNED("left.not-assigned"),
    TRANSFERRING("left.transferring"),
    NO_PAIR("left.no-pair"),
    NO_CONVERSATION("left.no-conversation"),
    HELD("left.held"),
    INACTIVE("left.inactive"),
    ACTIVE("left.active"),
    NOT_HELD("left.not-held"),
    NOT_CHANGED("left.not-changed");

    private final String key;

    Left(String key) {
        this.key = key;
    }

    /** The text's key; it takes how many there are. */
    String key() {
        return key;
    }
}
