package dev.lull.supervision;

import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Duration;

/** A person's change to the policy: applied first, then stored. */
public sealed interface PolicyEdit {
    Policy on(Policy policy);

    Settings.Workspace on(Settings.Workspace settings);

    record Timeout(Duration timeout) implements PolicyEdit {
        /** @throws IllegalArgumentException if out of {@link Policy}'s range */
        public Timeout {
            Policy.requireTimeout(timeout);
        }

        @Override
        public Policy on(Policy policy) {
            return policy.withTimeout(timeout);
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.withTimeout(timeout);
        }
    }

    record Mode(Automation automation) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy.withAutomation(automation);
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.withAutomation(automation);
        }
    }

    /** For the rest of this run only: nothing is stored. */
    record ModeForNow(Automation automation) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy.withAutomation(automation);
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings;
        }
    }
}
