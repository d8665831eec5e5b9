package dev.lull;

import dev.lull.console.OpenWorkspace;
import dev.lull.console.Outside;
import dev.lull.console.Overlay;
import dev.lull.console.Surroundings;
import dev.lull.storage.ConfigFolder;
import dev.lull.storage.JsonLinesAudit;
import dev.lull.storage.JsonSettingsStore;
import dev.lull.storage.PresenceFile;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.Mishaps;
import dev.lull.supervision.PlainEnglish;
import dev.lull.supervision.Presence;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Signature;
import dev.lull.supervision.Trouble;
import dev.lull.supervision.Workspaces;
import dev.lull.twilio.TwilioWorkspaces;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one place that knows every room, and puts them together by hand. */
final class Wiring implements Outside {
    /** How fast the simulator's people write. */
    private static final double LIFE = 1;
    /** For a picture they hurry, so that it shows something of everything. */
    private static final double PICTURE_SPEED = 4;

    private final Path folder;
    private final JsonSettingsStore settings;
    private final Mishaps mishaps = new Mishaps();
    private final Function<ServerClock, Workspaces> twilio;
    private final Signature signature = new Signature(InstanceName.random(), person());

    /**
     * @param folder the configuration folder
     * @param onMishap is told what went wrong with the stored settings and the audit
     * @param twilio opens workspaces; whatever it opens teaches the clock
     */
    Wiring(Path folder, Consumer<Mishap> onMishap, Function<ServerClock, Workspaces> twilio) {
        this.folder = folder;
        this.twilio = twilio;
        var _ = mishaps.subscribe(onMishap);
        this.settings = new JsonSettingsStore(folder, InstantSource.system(), mishaps::happened);
    }

    /** The whole of Lull, as it runs. */
    static Wiring lay(Surroundings here, Optional<Path> config, boolean verbose) {
        Path folder = ConfigFolder.locate(
                config, here.environment(), here.system(), Path.of(System.getProperty("user.home", ".")));
        Logs.to(folder, verbose);
        return new Wiring(
                folder,
                mishap -> here.say(PlainEnglish.of(mishap)),
                clock -> new TwilioWorkspaces(clock, InstantSource.system()));
    }

    /** As the operating system calls who has started Lull; the JVM says {@code ?} where it does not know. */
    private static Optional<String> person() {
        return Optional.of(System.getProperty("user.name", "").strip())
                .filter(name -> !name.isEmpty() && !name.equals("?"));
    }

    @Override
    public OpenWorkspace open(Optional<Account> account) throws ConnectionException {
        return open(account, LIFE);
    }

    @Override
    public Simulated launch(Request request) throws IOException {
        return LocalSimulator.start(request);
    }

    @Override
    public void show(Optional<Account> account, Overlay overlay) throws NoWindowException {
        new WindowOpening(this, settings, mishaps, account, overlay).show();
    }

    @Override
    public void show(ConnectionException why, Overlay overlay) throws NoWindowException {
        new WindowOpening(this, settings, mishaps, Optional.empty(), overlay).show(why);
    }

    @Override
    public void draw(Optional<Account> account, Overlay overlay, Picture picture)
            throws ConnectionException, IOException {
        new WindowOpening(who -> open(who, PICTURE_SPEED), settings, mishaps, account, overlay).draw(picture);
    }

    @Override
    public void close() {
        settings.close();
    }

    private OpenWorkspace open(Optional<Account> account, double speed) throws ConnectionException {
        return account.isPresent() ? open(account.get(), () -> {}) : simulated(speed);
    }

    private OpenWorkspace simulated(double speed) throws ConnectionException {
        LocalSimulator simulator;
        try {
            simulator = LocalSimulator.start(speed);
        } catch (IOException failed) {
            throw new ConnectionException(
                    ConnectionException.Problem.UNREACHABLE,
                    new Trouble.NoSimulator(String.valueOf(failed.getMessage())));
        }
        boolean opened = false;
        try {
            OpenWorkspace workspace = open(simulator.account(), simulator::close);
            opened = true;
            return workspace;
        } finally {
            if (!opened) {
                simulator.close();
            }
        }
    }

    private OpenWorkspace open(Account account, Runnable afterwards) throws ConnectionException {
        ServerClock clock = new ServerClock(InstantSource.system());
        Connection connection = twilio.apply(clock).open(account);
        Presence presence =
                account.simulated() ? Presence.FORGETFUL : new PresenceFile(folder, connection.workspaceSid());
        return new LiveWorkspace(
                connection,
                account,
                settings,
                new JsonLinesAudit(folder, mishaps::happened),
                presence,
                clock,
                signature,
                afterwards);
    }
}
