package dev.lull;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** How this process signs what it does, in stamps and in the audit. */
final class InstanceName {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 6;

    private InstanceName() {}

    static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
