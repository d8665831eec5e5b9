package dev.lull.engine;

import dev.lull.policy.Automation;
import java.util.Optional;

/** Why what the rules ask for is not done. */
final class Reasons {
    private Reasons() {}

    /** Empty where it is about to be done. */
    static Optional<Reason> undone(Intent intent, Automation mode) {
        boolean done = switch (mode) {
            case ON -> true;
            case OFF -> intent.kind() != MoveKind.DEACTIVATE;
            case DRY_RUN, EMERGENCY_STOP -> false;
        };
        return done ? Optional.empty() : Optional.of(new Standstill.SwitchedOff(intent.kind(), intent.cause(), mode));
    }
}
