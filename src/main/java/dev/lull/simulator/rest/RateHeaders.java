package dev.lull.simulator.rest;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the headers that every answer of Twilio has: the date, and how much of the rate limit this second has left. */
final class RateHeaders {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int PER_SECOND = 500;

    private final InstantSource clock;
    private long second;
    private int used;

    RateHeaders(InstantSource clock) {
        this.clock = clock;
    }

    void write(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.DATE, HTTP_DATE.format(clock.instant()));
        headers.put(new HttpString("X-Rate-Limit-Limit"), Integer.toString(PER_SECOND));
        headers.put(new HttpString("X-Rate-Limit-Remaining"), Integer.toString(Math.max(0, PER_SECOND - use())));
        headers.put(new HttpString("X-Rate-Limit-Config"), "Workspace");
        headers.put(new HttpString("Access-Control-Allow-Origin"), "*");
        headers.put(new HttpString("Access-Control-Expose-Headers"), "ETag");
    }

    private synchronized int use() {
        long now = clock.millis() / 1000;
        used = now == second ? used + 1 : 1;
        second = now;
        return used;
    }
}
