package dev.lull;

import dev.lull.console.SimulatorLauncher;
import dev.lull.simulator.Listening;
import dev.lull.simulator.Simulator;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.SimulatorOptions;
import dev.lull.simulator.faults.Faults;
import dev.lull.simulator.workspace.Policy;
import dev.lull.supervision.Account;
import dev.lull.supervision.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The simulator in this process, and how to supervise it. */
final class LocalSimulator implements SimulatorLauncher.Simulated {
    private final Simulator simulator;

    private LocalSimulator(Simulator simulator) {
        this.simulator = simulator;
    }

    /** The usual one, on any free port, with people who write so many times faster than life. */
    static LocalSimulator start(double speed) throws IOException {
        return new LocalSimulator(Simulator.start(SimulatorOptions.defaults().withSpeed(speed)));
    }

    /** @throws IllegalArgumentException with a sentence, if the policy or the faults cannot be read */
    static LocalSimulator start(SimulatorLauncher.Request request) throws IOException {
        SimulatorOptions usual = SimulatorOptions.defaults();
        return new LocalSimulator(Simulator.start(new SimulatorOptions(
                request.port(),
                request.workers().orElse(usual.workers()),
                request.chats().orElse(usual.chats()),
                request.seed().orElse(usual.seed()),
                request.speed().orElse(usual.speed()),
                request.idle(),
                Policy.parse(request.policy()),
                Faults.parse(request.faults()),
                Listening.on(request.host(), request.openToNetwork()))));
    }

    @Override
    public String description() {
        return simulator.description().toJson();
    }

    Account account() {
        SimulatorDescription it = simulator.description();
        return new Account(
                it.accountSid(),
                it.apiKey(),
                new Secret(it.apiSecret()),
                Optional.of(it.workspaceSid()),
                Optional.of(it.url()),
                List.of(),
                true);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
