package dev.lull.twilio;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** An answer's headers, found whatever the case of their names: twilio-java keeps them as the server wrote them. */
final class AnswerHeaders {
    /** A date that is far off must not stop Lull for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Map<String, String> values;

    AnswerHeaders(Map<String, String> headers) {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        values = Collections.unmodifiableMap(sorted);
    }

    static AnswerHeaders of(Header @Nullable [] headers) {
        Map<String, String> all = new TreeMap<>();
        if (headers != null) {
            for (Header header : headers) {
                all.put(header.getName(), header.getValue());
            }
        }
        return new AnswerHeaders(all);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The version without quotes and without the weak mark. */
    Optional<String> etag() {
        return find("ETag")
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(tag -> tag.replace("\"", ""))
                .filter(tag -> !tag.isBlank());
    }

    /** How long Twilio asks to wait, a day at most: {@code Retry-After} in seconds or as a date. */
    Optional<Duration> retryAfter(Instant now) {
        return find("Retry-After")
                .flatMap(value -> value.chars().allMatch(Character::isDigit)
                        ? seconds(value)
                        : date(value)
                                .map(at -> Duration.between(now, at))
                                .map(left -> left.isNegative() ? Duration.ZERO : left))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String digits) {
        return digits.length() > 9 ? Optional.empty() : Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }
}
