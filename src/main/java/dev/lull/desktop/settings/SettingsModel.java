package dev.lull.desktop.settings;

import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the form, beside what is in force.
 *
 * @param policy in force; empty before the workspace is open
 * @param timeout as it was typed
 */
record SettingsModel(Optional<Policy> policy, String timeout, Optional<Automation> automation) {
    static final SettingsModel EMPTY = new SettingsModel(Optional.empty(), "", Optional.empty());

    /** The timeout that was typed; empty where it is none. */
    Optional<Duration> typedTimeout() {
        return TimeoutText.read(timeout);
    }

    /** Whether what was typed can be applied. */
    boolean isValid() {
        return typedTimeout().isPresent();
    }

    /** What applying would change, in order; nothing before the workspace is open, or while the form is not valid. */
    List<PolicyEdit> edits() {
        List<PolicyEdit> edits = new ArrayList<>();
        if (policy.isPresent() && isValid()) {
            typedTimeout()
                    .filter(typed -> !typed.equals(policy.get().timeout()))
                    .ifPresent(typed -> edits.add(new PolicyEdit.Timeout(typed)));
            automation
                    .filter(chosen -> chosen != policy.get().automation())
                    .ifPresent(chosen -> edits.add(new PolicyEdit.Mode(chosen)));
        }
        return List.copyOf(edits);
    }

    /** The policy as applying would make it. */
    Policy applied() {
        Policy next = policy.orElseThrow();
        for (PolicyEdit edit : edits()) {
            next = edit.on(next);
        }
        return next;
    }

    /** Whether applying would let Lull begin to make chats inactive by itself. */
    boolean turnsOn() {
        return edits().stream()
                .anyMatch(edit -> edit instanceof PolicyEdit.Mode(Automation chosen) && chosen.deactivates());
    }
}
