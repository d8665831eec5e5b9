package dev.lull.model;

/**
 * Names one TaskChannel (TC and 32 hex digits where Twilio made it).
 *
 * @param value never blank
 */
public record TaskChannelSid(String value) implements Sid {
    public TaskChannelSid {
        Sid.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
