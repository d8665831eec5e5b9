package dev.lull.simulation;

import java.io.Serial;
import java.util.function.Supplier;

/** A rule was broken; the run ends. */
final class Broken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param rule the number of design section 3's rule, or what else is demanded, in a word */
    Broken(String rule, String how) {
        super(how, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    String how() {
        return String.valueOf(getMessage());
    }

    /** @param how put into words only where it is needed */
    static void unless(boolean holds, String rule, Supplier<String> how) {
        if (!holds) {
            throw new Broken(rule, how.get());
        }
    }
}
