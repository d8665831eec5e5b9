package dev.lull.console;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "simulate",
        description = "Serve a local Twilio until it is ended.",
        footer = "%nThe first line on stdout is one JSON object: url, account_sid, auth_token, api_key, api_secret,"
                + " workspace_sid, channel_pairs[{active_sid, inactive_sid}], worker_sids.")
final class SimulateCommand extends Command {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8181",
            description = "The port (default: 8181); 0 takes any free one.")
    private int port;

    @Option(names = "--workers", paramLabel = "N", description = "How many workers there are.")
    private Optional<Integer> workers = Optional.empty();

    @Option(names = "--chats", paramLabel = "N", description = "How many chats there are at first.")
    private Optional<Integer> chats = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The same number plays the same day again.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--speed",
            paramLabel = "X",
            description = "How much faster than life people write; timers and headers stay real.")
    private Optional<Double> speed = Optional.empty();

    @Option(names = "--idle", description = "Nothing moves by itself: the chats are there, and a client drives all.")
    private boolean idle;

    @Option(
            names = "--policy",
            paramLabel = "SPEC",
            defaultValue = "",
            description = "What it does where nobody has written down what Twilio does, say"
                    + " move-when-full=refuse,slot-moves=at-completion,move-emits=none,statuses=assigned.")
    private String policy = "";

    @Option(
            names = "--faults",
            paramLabel = "SPEC",
            defaultValue = "",
            description =
                    "What goes wrong, say latency=200ms,429=0.05,retry-after=2s,503-after=0.01,drop=0.01,clock=-3s.")
    private String faults = "";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address of this computer to listen on (default: 127.0.0.1).")
    private String host = "";

    @Option(names = "--open-to-network", description = "Allow a --host that others on the network can reach.")
    private boolean openToNetwork;

    SimulateCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    Exit run(Outside outside) throws CommandException, InterruptedException {
        demand(port >= 0 && port <= LAST_PORT, "The port is from 0 to 65535.");
        demand(workers.filter(count -> count < 1).isEmpty(), "There is at least 1 worker.");
        demand(chats.filter(count -> count < 0).isEmpty(), "The number of chats is 0 or more.");
        demand(speed.filter(factor -> !(factor > 0) || factor.isInfinite()).isEmpty(), "The speed is above 0.");
        SimulatorLauncher.Request request = new SimulatorLauncher.Request(
                port, workers, chats, seed, speed, idle, policy, faults, host, openToNetwork);
        try (SimulatorLauncher.Simulated simulator = outside.launch(request)) {
            here().out().println(simulator.description());
            here().out().flush();
            here().say("the simulator is serving; end it with Ctrl-C.");
            new CountDownLatch(1).await();
            return Exit.DONE;
        } catch (IllegalArgumentException unreadable) {
            throw new CommandException(Exit.USAGE, String.valueOf(unreadable.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(Exit.FAILED, String.valueOf(failed.getMessage()));
        }
    }

    private static void demand(boolean holds, String sentence) throws CommandException {
        if (!holds) {
            throw new CommandException(Exit.USAGE, sentence);
        }
    }
}
