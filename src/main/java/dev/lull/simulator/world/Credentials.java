package dev.lull.simulator.world;

import dev.lull.simulator.ground.Sids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What opens the account: its SID with the auth token, or an API key with its secret. */
public record Credentials(String accountSid, String authToken, String apiKey, String apiSecret) {

    static Credentials from(Sids sids) {
        return new Credentials(
                sids.next("AC"), sids.secret("auth token", 16), sids.next("SK"), sids.secret("api secret", 32));
    }

    /** Whether this user name and password open the account. */
    public boolean admit(String user, String password) {
        return (user.equals(accountSid) && same(password, authToken))
                || (user.equals(apiKey) && same(password, apiSecret));
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[" + accountSid + ", " + apiKey + "]";
    }
}
