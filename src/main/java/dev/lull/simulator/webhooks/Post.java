package dev.lull.simulator.webhooks;

import dev.lull.simulator.world.AccessToken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A form on its way to a webhook.
 *
 * @param method POST, or GET with the parameters in the query
 * @param patience how long Twilio waits for the answer
 */
record Post(String url, String method, Map<String, String> parameters, Duration patience) {

    /** The parameters, form-encoded in UTF-8. */
    String form() {
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Where it goes: the parameters of a GET are part of it. */
    String target() {
        return method.equals("GET") ? url + (url.contains("?") ? "&" : "?") + form() : url;
    }

    /** The {@code X-Twilio-Signature}: of the URL, followed in a POST by each parameter's name and value in order of names. */
    String signature(String authToken) {
        StringBuilder signed = new StringBuilder(target());
        if (method.equals("POST")) {
            new TreeMap<>(parameters)
                    .forEach((name, value) -> signed.append(name).append(value));
        }
        return Base64.getEncoder().encodeToString(AccessToken.hmac("HmacSHA1", authToken, signed.toString()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
