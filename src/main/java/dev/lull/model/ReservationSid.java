package dev.lull.model;

/**
 * Names one Reservation (WR and 32 hex digits where Twilio made it).
 *
 * @param value never blank
 */
public record ReservationSid(String value) implements Sid {
    public ReservationSid {
        Sid.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
