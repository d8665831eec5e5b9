package dev.lull.simulator.bridge;

import dev.lull.simulator.SimulatorDescription;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Worker tokens, signed here by hand so that the simulator's reading of them is put to the test. */
final class Tokens {
    private Tokens() {}

    static String of(SimulatorDescription account, String workerSid) {
        return of(account, account.apiSecret(), workerSid, Duration.ofHours(1));
    }

    static String of(SimulatorDescription account, String secret, String workerSid, Duration life) {
        String head = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"twilio-fpa;v=1\"}");
        String body = encode("""
                {"jti":"1","iss":"%s","sub":"%s","exp":%d,"grants":{"identity":"ana","task_router":{"workspace_sid":"%s",\
                "worker_sid":"%s","role":"supervisor"}}}""".formatted(
                        account.apiKey(),
                        account.accountSid(),
                        Instant.now().plus(life).getEpochSecond(),
                        account.workspaceSid(),
                        workerSid));
        return head + "." + body + "." + sign(secret, head + "." + body);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
