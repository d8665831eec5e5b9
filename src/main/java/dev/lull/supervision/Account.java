package dev.lull.supervision;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which workspace to supervise, and how to be let in.
 *
 * @param accountSid {@code AC…}
 * @param user the API key's SID, or the account SID where {@code secret} is the auth token
 * @param workspaceSid {@code WS…}; empty takes the account's only workspace
 * @param apiUrl one address for every Twilio product; empty for Twilio itself
 * @param pairs {@code ACTIVE=INACTIVE}, each a SID or a unique name; empty pairs {@code x} with {@code inactive_x}
 * @param simulated whether this is the simulator in Lull's own process
 */
public record Account(
        String accountSid,
        String user,
        Secret secret,
        Optional<String> workspaceSid,
        Optional<URI> apiUrl,
        List<String> pairs,
        boolean simulated) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public Account {
        pairs = List.copyOf(pairs);
    }

    /** Whether requests stay on this computer: a simulator, in this process or another one. */
    public boolean isLocal() {
        return simulated || apiUrl.map(URI::getHost).filter(LOOPBACK::contains).isPresent();
    }
}
