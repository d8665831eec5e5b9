package dev.lull.simulator.ground;

import java.io.Serial;

/** A request that is not carried out, as Twilio answers it: HTTP status, Twilio's error code and a sentence. Nothing was changed. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    /** A refusal with this HTTP status, Twilio error code and message. */
    public Refusal(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A parameter that cannot be used, or a state that does not allow the change: 400, code 20001. */
    public static Refusal badRequest(String message) {
        return new Refusal(400, 20001, message);
    }

    /** There is no such thing: 404, code 20404. The message names the resource by its path, or its SID. */
    public static Refusal notFound(String resource) {
        return new Refusal(404, 20404, "The requested resource " + resource + " was not found");
    }

    /** The resource has another version than the one the request asked for: 412. */
    public static Refusal preconditionFailed(String resource, long version) {
        return new Refusal(
                412, 20412, "The If-Match version does not match version " + version + " of the resource " + resource);
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** Twilio's error code, five digits. */
    public int code() {
        return code;
    }

    /** The sentence for the client. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
