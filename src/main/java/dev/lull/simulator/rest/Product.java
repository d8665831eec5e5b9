package dev.lull.simulator.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Twilio's products: each has a host of its own, all of them are served on one port. */
public enum Product {
    TASKROUTER,
    CONVERSATIONS,
    SYNC,
    IAM,
    EVENT_BRIDGE;

    /** The product that a {@code Host} header names, as {@code taskrouter.twilio.com} or {@code taskrouter.dublin.ie1.twilio.com}. */
    public static Optional<Product> ofHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (!isTwilio(host)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(product -> lower.startsWith(product.label() + "."))
                .findAny();
    }

    /** Whether a {@code Host} header names one of Twilio's hosts. */
    public static boolean isTwilio(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        return (colon < 0 ? name : name.substring(0, colon)).endsWith(".twilio.com");
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
