package dev.lull.model;

/**
 * Names one Worker (WK and 32 hex digits where Twilio made it).
 *
 * @param value never blank
 */
public record WorkerSid(String value) implements Sid {
    public WorkerSid {
        Sid.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
