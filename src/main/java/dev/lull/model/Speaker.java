package dev.lull.model;

/** Who a turn belongs to; bots and {@code system} have none. */
public enum Speaker {
    AGENT,
    CUSTOMER
}
