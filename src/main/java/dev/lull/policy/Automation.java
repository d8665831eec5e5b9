package dev.lull.policy;

/** How far Lull acts by itself. What a supervisor asks for by hand is done in every mode. */
public enum Automation {
    ON,
    /** Decides and records, writes nothing. */
    DRY_RUN,
    /** No new deactivations; customers who write are still brought back. */
    OFF,
    /** Writes nothing at all: customers who write stay inactive until someone acts. */
    EMERGENCY_STOP;

    /** Whether quiet chats are made inactive. */
    public boolean deactivates() {
        return this == ON;
    }

    /** Whether chats are brought back and wrong marks repaired. */
    public boolean returns() {
        return this == ON || this == OFF;
    }
}
