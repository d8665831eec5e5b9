package dev.lull.simulator;

import dev.lull.simulator.bridge.Bridge;
import dev.lull.simulator.bridge.BridgeHandler;
import dev.lull.simulator.faults.ControlHandler;
import dev.lull.simulator.faults.FaultDesk;
import dev.lull.simulator.faults.FaultHandler;
import dev.lull.simulator.ground.ShiftedClock;
import dev.lull.simulator.rest.Api;
import dev.lull.simulator.rest.HttpTranslator;
import dev.lull.simulator.traffic.Opening;
import dev.lull.simulator.traffic.Traffic;
import dev.lull.simulator.webhooks.Webhooks;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A local Twilio, serving from its start until it is closed. */
public final class Simulator implements AutoCloseable {
    private static final int IO_THREADS = 2;
    private static final int WORKER_THREADS = 16;
    private static final int MOST_BODY_BYTES = 1 << 20;
    private static final int CLOSE_MILLIS = 500;

    private final World world;
    private final Turnstile turnstile;
    private final Bridge bridge;
    private final Webhooks webhooks;
    private final Undertow server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Simulator(World world, ShiftedClock clock, SimulatorOptions options) {
        this.world = world;
        turnstile = Turnstile.open(world);
        FaultDesk desk = new FaultDesk(world, turnstile, clock, options.seed());
        desk.set(options.faults());
        bridge = Bridge.over(world, turnstile, () -> desk.faults().silentSockets());
        webhooks = Webhooks.of(world, turnstile);
        HttpHandler twilio = Handlers.path(new HttpTranslator(world, turnstile, Api.of(world)))
                .addExactPath(
                        BridgeHandler.PATH,
                        new BridgeHandler(
                                world, turnstile, bridge, () -> desk.faults().expiredTokens()));
        HttpHandler everything = Handlers.path(new FaultHandler(twilio, desk, options.seed()))
                .addPrefixPath(ControlHandler.PREFIX, new ControlHandler(world, turnstile, desk));
        server = Undertow.builder()
                .addHttpListener(options.port(), options.listening().host())
                .setIoThreads(IO_THREADS)
                .setWorkerThreads(WORKER_THREADS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, (long) MOST_BODY_BYTES)
                .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, CLOSE_MILLIS)
                .setHandler(everything)
                .build();
    }

    /**
     * Starts a simulator.
     *
     * @throws IOException with a sentence for people, when the port cannot be used
     */
    public static Simulator start(SimulatorOptions options) throws IOException {
        ShiftedClock clock = new ShiftedClock(InstantSource.system());
        World world = World.empty(clock, options.seed(), options.policy());
        Opening.furnish(world, options.workers(), options.chats(), options.seed());
        if (!options.idle()) {
            Traffic.begin(world, options.chats(), options.seed(), options.speed());
        }
        Simulator simulator = new Simulator(world, clock, options);
        try {
            simulator.server.start();
        } catch (RuntimeException e) {
            simulator.close();
            throw unusable(options, e);
        }
        return simulator;
    }

    private static IOException unusable(SimulatorOptions options, RuntimeException failure) {
        boolean taken = failure.getCause() instanceof BindException;
        String why = taken ? "another program uses it already" : String.valueOf(failure.getMessage());
        IOException sentence = new BindException("The simulator cannot listen on "
                + options.listening().host() + ":" + options.port() + ": " + why + ".");
        sentence.initCause(failure);
        return sentence;
    }

    /** What a client needs to use it. */
    public SimulatorDescription description() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        URI url = URI.create("http://" + address.getHostString() + ":" + address.getPort());
        return turnstile.call(() -> describe(url));
    }

    private SimulatorDescription describe(URI url) {
        return new SimulatorDescription(
                url,
                world.accountSid(),
                world.credentials().authToken(),
                world.credentials().apiKey(),
                world.credentials().apiSecret(),
                world.workspaceSid(),
                List.of(pair("chat"), pair("sms")),
                world.workspace().workers().all().stream().map(Worker::sid).toList());
    }

    private SimulatorDescription.ChannelPairSids pair(String active) {
        var catalogue = world.workspace().catalogue();
        return new SimulatorDescription.ChannelPairSids(
                catalogue.channel(active).sid(),
                catalogue.channel("inactive_" + active).sid());
    }

    /** Stops serving and ends every thread; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            bridge.close();
            server.stop();
            turnstile.close();
            webhooks.close();
        }
    }
}
