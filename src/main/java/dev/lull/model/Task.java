package dev.lull.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A TaskRouter Task as it was last read.
 *
 * @param etag the version to send as {@code If-Match}, unquoted; empty where the answer did not carry one (lists)
 * @param queue the TaskQueue's friendly name, empty text where unknown
 * @param createdAt server time, whole seconds
 * @param updatedAt server time, whole seconds
 * @param priority TaskRouter's priority, higher is served first
 */
public record Task(
        TaskSid sid,
        Optional<String> etag,
        AssignmentStatus status,
        TaskChannel channel,
        String queue,
        TaskAttributes attributes,
        Instant createdAt,
        Instant updatedAt,
        int priority) {

    /** The ETag as the number Twilio documents it to be; empty where it is missing or no number. */
    public OptionalLong version() {
        String text = etag.orElse("");
        return !text.isEmpty() && text.length() < 19 && isNumber(text)
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code other} is certainly an earlier version of this task; without a version its time tells. */
    public boolean isNewerThan(Task other) {
        OptionalLong mine = version();
        OptionalLong theirs = other.version();
        return (mine.isPresent() && theirs.isPresent())
                ? mine.getAsLong() > theirs.getAsLong()
                : updatedAt.isAfter(other.updatedAt);
    }
}
