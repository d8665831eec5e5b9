package dev.lull.supervision;

import dev.lull.model.Identity;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

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

    /**
     * What one level says.
     *
     * @param before as a person saw it
     * @param after as it shall be; only what differs from {@code before} is changed, so that what holds for this run
     *     only is not stored
     * @param otherwise what holds for this workspace where nothing is chosen; {@link Choices#NONE} but for the
     *     workspace itself
     */
    record Rules(Level level, Choices before, Choices after, Choices otherwise) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy.with(level, policy.at(level).changed(before, after).or(otherwise));
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.with(level, settings.at(level).changed(before, after));
        }
    }

    /** Nothing is chosen for the workspace itself any more; other levels keep what they say. */
    record Restore(Choices defaults) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy.with(new Level.Workspace(), defaults)
                    .withAgentReactivates(true)
                    .withBots(Set.of());
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return new Settings.Workspace(
                    settings.with(new Level.Workspace(), Choices.NONE).levels(),
                    settings.automation(),
                    Optional.empty(),
                    Set.of(),
                    settings.rates());
        }
    }

    /** Whether an agent's own message in an inactive chat brings it back. */
    record AgentReactivates(boolean reactivates) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy.withAgentReactivates(reactivates);
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.withAgentReactivates(reactivates);
        }
    }

    /** Who is no side of a conversation. */
    record Bots(Set<Identity> bots) implements PolicyEdit {
        public Bots {
            bots = Set.copyOf(bots);
        }

        @Override
        public Policy on(Policy policy) {
            return policy.withBots(bots);
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.withBots(bots);
        }
    }

    /** How many requests Lull may send, from the next start on. */
    record RequestRates(Rates rates) implements PolicyEdit {
        @Override
        public Policy on(Policy policy) {
            return policy;
        }

        @Override
        public Settings.Workspace on(Settings.Workspace settings) {
            return settings.withRates(rates);
        }
    }
}
