package dev.lull.model;

/**
 * Names one Task (WT and 32 hex digits where Twilio made it).
 *
 * @param value never blank
 */
public record TaskSid(String value) implements Sid {
    public TaskSid {
        Sid.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
