package dev.lull.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A Twilio access token that was signed with the account's API key and has not expired: who its bearer is and what it grants.
 *
 * @param identity the bearer's identity, empty for none
 * @param workerSid the worker of the TaskRouter grant, empty without such a grant
 * @param workspaceSid the workspace of the TaskRouter grant, empty without such a grant
 * @param role the role of the TaskRouter grant, empty for none
 */
public record AccessToken(String identity, String workerSid, String workspaceSid, String role, Instant expires) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern DOT = Pattern.compile("\\.");

    /** Reads a token (JWT, HS256); empty where the signature, the issuer or the times are not right. */
    public static Optional<AccessToken> read(String token, Credentials credentials, Instant now) {
        List<String> parts = DOT.splitAsStream(token).toList();
        if (parts.size() != 3) {
            return Optional.empty();
        }
        try {
            JsonNode header = MAPPER.readTree(Base64.getUrlDecoder().decode(parts.get(0)));
            JsonNode claims = MAPPER.readTree(Base64.getUrlDecoder().decode(parts.get(1)));
            byte[] signature = Base64.getUrlDecoder().decode(parts.get(2));
            boolean signed = header.path("alg").asText().equals("HS256")
                    && MessageDigest.isEqual(
                            signature, hmac("HmacSHA256", credentials.apiSecret(), parts.get(0) + "." + parts.get(1)));
            boolean ours = claims.path("iss").asText().equals(credentials.apiKey())
                    && claims.path("sub").asText().equals(credentials.accountSid());
            Instant expires = Instant.ofEpochSecond(claims.path("exp").asLong());
            boolean valid = expires.isAfter(now)
                    && !Instant.ofEpochSecond(claims.path("nbf").asLong(0)).isAfter(now.plusSeconds(5));
            return signed && ours && valid ? Optional.of(of(claims.path("grants"), expires)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AccessToken of(JsonNode grants, Instant expires) {
        JsonNode taskRouter = grants.path("task_router");
        return new AccessToken(
                grants.path("identity").asText(""),
                taskRouter.path("worker_sid").asText(""),
                taskRouter.path("workspace_sid").asText(""),
                taskRouter.path("role").asText(""),
                expires);
    }

    /** The keyed hash of a text in UTF-8; {@code algorithm} as Java names it. */
    public static byte[] hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }
}
