package dev.lull.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;

/**
 * Any answer but 2xx. twilio-java's own {@code ApiException} loses the headers, and the status too where the body is
 * empty or no JSON; this one keeps them and takes nothing else from the body than Twilio's message and code.
 */
final class StatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int status;
    private final transient AnswerHeaders headers;
    private final String words;
    private final boolean read;

    /** @param read whether nothing but a read was asked for */
    StatusException(int status, AnswerHeaders headers, String body, boolean read) {
        super("HTTP " + status);
        this.status = status;
        this.read = read;
        this.headers = headers;
        words = words(status, body);
    }

    int status() {
        return status;
    }

    AnswerHeaders headers() {
        return headers;
    }

    /** Whether nothing but a read was asked for. */
    boolean read() {
        return read;
    }

    /** Twilio's message and code on one line; the status where there is no message. */
    String words() {
        return words;
    }

    private static String words(int status, String body) {
        Optional<JsonNode> error = parse(body);
        String message = error.map(node -> node.path("message").asText(""))
                .map(text -> text.strip().replaceAll("\\s+", " ").replaceAll("\\.+$", ""))
                .orElse("");
        if (message.isEmpty()) {
            return String.valueOf(status);
        }
        int code = error.map(node -> node.path("code").asInt(0)).orElse(0);
        String shortened = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
        return code == 0
                ? String.format(Locale.ROOT, "%s (%d)", shortened, status)
                : String.format(Locale.ROOT, "%s (%d)", shortened, code);
    }

    private static Optional<JsonNode> parse(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
