package dev.lull.simulator.ground;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes SIDs: a two-letter prefix and 32 hexadecimal digits. The same seed gives the same sequence for each prefix, whatever
 * happens with other prefixes in between. Not safe for use by several threads.
 */
public final class Sids {
    private final long seed;
    private final Map<String, Long> made = new HashMap<>();

    public Sids(long seed) {
        this.seed = seed;
    }

    /** The next SID with this prefix. */
    public String next(String prefix) {
        long count = made.merge(prefix, 1L, Long::sum);
        return prefix + hex(prefix, count, 16);
    }

    /** A secret of {@code bytes} random bytes as lower-case hexadecimal digits, the same for the same seed and purpose. */
    public String secret(String purpose, int bytes) {
        return hex("secret " + purpose, 0, bytes);
    }

    private String hex(String purpose, long count, int bytes) {
        byte[] digits = new byte[bytes];
        long start = seed * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xD1B54A32D192ED03L + count;
        new SplittableRandom(start).nextBytes(digits);
        return HexFormat.of().formatHex(digits);
    }
}
