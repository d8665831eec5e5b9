package dev.lull.simulator.rest;

import dev.lull.simulator.world.Credentials;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** HTTP Basic authentication by account SID and token, or API key and secret. */
public final class BasicAccess {
    private static final String SCHEME = "Basic ";

    private BasicAccess() {}

    /** Whether the request carries credentials that open the account. */
    public static boolean admits(Credentials credentials, HeaderMap headers) {
        return Optional.ofNullable(headers.getFirst(Headers.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .flatMap(BasicAccess::decode)
                .filter(pair -> pair.indexOf(':') > 0)
                .map(pair ->
                        credentials.admit(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)))
                .orElse(false);
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
