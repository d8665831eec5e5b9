package dev.lull.console;

import java.util.Collection;
import java.util.List;

/** What a command tells the shell. */
enum Exit {
    DONE(0),
    FAILED(1),
    USAGE(2),
    DENIED(3),
    NOT_FOUND(4),
    REFUSED(5);

    private static final List<Exit> WORST_FIRST = List.of(DENIED, FAILED, REFUSED, NOT_FOUND, USAGE);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Of several tasks' results the one that most needs a person: denied, failed, refused, not found, done. */
    static Exit worst(Collection<Exit> all) {
        return WORST_FIRST.stream().filter(all::contains).findFirst().orElse(DONE);
    }
}
