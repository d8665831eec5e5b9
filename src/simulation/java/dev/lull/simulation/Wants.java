package dev.lull.simulation;

import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Wants something else than it was told to. */
record Wants(UnaryOperator<Policy> changed) implements Plant {
    @Override
    public Policy wants(Policy policy) {
        return changed.apply(policy);
    }

    /** The same on every level that says anything, and on the workspace's. */
    static Policy everywhere(Policy policy, UnaryOperator<Choices> change) {
        Level workspace = new Level.Workspace();
        Policy changed = policy.with(workspace, change.apply(policy.at(workspace)));
        for (Map.Entry<Level, Choices> entry : policy.levels().entrySet()) {
            changed = changed.with(entry.getKey(), change.apply(entry.getValue()));
        }
        return changed;
    }

    /** The least specific level wins: what the workspace says is laid over what the others say. */
    static Policy reversed(Policy policy) {
        Choices workspace = policy.at(new Level.Workspace());
        return everywhere(policy, own -> over(workspace, own));
    }

    private static Choices over(Choices stronger, Choices weaker) {
        return new Choices(
                stronger.timeout().or(weaker::timeout),
                stronger.timerStart().or(weaker::timerStart),
                stronger.patience().or(weaker::patience),
                stronger.softLimit().or(weaker::softLimit),
                stronger.hardLimit().or(weaker::hardLimit),
                stronger.hours().or(weaker::hours),
                stronger.pace().or(weaker::pace));
    }
}
