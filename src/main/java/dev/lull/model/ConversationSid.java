package dev.lull.model;

/**
 * Names one Conversation (CH and 32 hex digits where Twilio made it).
 *
 * @param value never blank
 */
public record ConversationSid(String value) implements Sid {
    public ConversationSid {
        Sid.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
