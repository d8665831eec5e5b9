package dev.lull.desktop;

import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.policy.Automation;
import dev.lull.supervision.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One thing that the window can show.
 *
 * @param filling what the workspace holds
 * @param settings what a person has chosen before
 * @param simulated whether the window says so
 * @param opener opens the workspace, and is not waited for
 * @param steps what a person does then, each after what came of the one before
 * @param until whether it has come to what is to be seen
 */
record Sight(
        String name,
        Consumer<FakeWorkspace> filling,
        Automation automation,
        UnaryOperator<Settings> settings,
        List<Consumer<Shown>> steps,
        Predicate<Shown> until,
        boolean simulated,
        List<Function<FakeWorkspace, WorkspaceOpener>> opener) {
    /** The live view as it comes. */
    static Sight of(String name, Consumer<FakeWorkspace> filling) {
        return new Sight(name, filling, Automation.ON, settings -> settings, List.of(), shown -> true, true, List.of());
    }

    /** On a real account. */
    Sight real() {
        return new Sight(name, filling, automation, settings, steps, until, false, opener);
    }

    Sight named(String other) {
        return new Sight(other, filling, automation, settings, steps, until, simulated, opener);
    }

    Sight then(Consumer<Shown> step) {
        List<Consumer<Shown>> all = new ArrayList<>(steps);
        all.add(step);
        return new Sight(name, filling, automation, settings, all, until, simulated, opener);
    }

    /** It takes a while to become what is to be seen. */
    Sight once(Predicate<Shown> done) {
        return new Sight(name, filling, automation, settings, steps, done, simulated, opener);
    }

    Sight in(Automation mode) {
        return new Sight(name, filling, mode, settings, steps, until, simulated, opener);
    }

    Sight with(UnaryOperator<Settings> chosen) {
        return new Sight(name, filling, automation, chosen, steps, until, simulated, opener);
    }

    /** Opened in this way, whatever comes of it. */
    Sight opened(Function<FakeWorkspace, WorkspaceOpener> way) {
        return new Sight(name, filling, automation, settings, steps, until, simulated, List.of(way));
    }
}
