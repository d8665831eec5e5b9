package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Secret;
import dev.lull.supervision.Trouble;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which account and workspace to supervise; secrets come from the environment only. */
final class AccountOptions {
    static final String HEADING = "%nAccount:%n";

    private static final String ACCOUNT = "TWILIO_ACCOUNT_SID";
    private static final String KEY = "TWILIO_API_KEY";
    private static final String KEY_SECRET = "TWILIO_API_SECRET";
    private static final String TOKEN = "TWILIO_AUTH_TOKEN";
    private static final String WORKSPACE = "TWILIO_WORKSPACE_SID";
    private static final String PAIRS = "LULL_CHANNEL_PAIRS";
    private static final String URL = "LULL_API_URL";

    private static final String ADDRESS = "http://127.0.0.1:8181";
    private static final String PAIR = "chat=inactive_chat";

    @Option(
            names = "--account",
            paramLabel = "AC…",
            order = 50,
            description = "The account (default: $" + ACCOUNT + ").")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--api-key",
            paramLabel = "SK…",
            order = 51,
            description = "The API key (default: $" + KEY + "). Its secret is read from $" + KEY_SECRET + "; $" + TOKEN
                    + " is used where no key is named.")
    private Optional<String> apiKey = Optional.empty();

    @Option(
            names = "--workspace",
            paramLabel = "WS…",
            order = 52,
            description = "The TaskRouter workspace (default: $" + WORKSPACE + ", or the account's only one).")
    private Optional<String> workspace = Optional.empty();

    @Option(
            names = "--api-url",
            paramLabel = "URL",
            order = 53,
            description = "Send every request to this address instead of Twilio's (default: $" + URL + ").")
    private Optional<String> apiUrl = Optional.empty();

    @Option(
            names = "--pair",
            paramLabel = "ACTIVE=INACTIVE",
            order = 54,
            description = "A channel and its inactive one, by SID or unique name; repeatable (default: $" + PAIRS
                    + ", separated by commas, or every x with inactive_x).")
    private List<String> pairs = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            order = 55,
            converter = TimeoutText.class,
            description = "The inactivation timeout for this run: 5s, 10m, 1h30m or PT10M, from 1s to 24h.")
    private Optional<Duration> timeout = Optional.empty();

    Optional<Duration> timeout() {
        return timeout;
    }

    /**
     * The account that options and environment name; empty where they name none at all.
     *
     * @throws CommandException if they name it in part or say something that is not understood; where that is the
     *     environment, it comes of a {@link ConnectionException}
     */
    Optional<Account> resolve(Surroundings here) throws CommandException {
        Optional<String> sid = account.or(() -> here.variable(ACCOUNT));
        Optional<String> token = apiKey.isPresent() ? Optional.empty() : here.variable(TOKEN);
        Optional<String> key = apiKey.or(() -> here.variable(KEY));
        Optional<String> keySecret = here.variable(KEY_SECRET);
        Optional<String> space = workspace.or(() -> here.variable(WORKSPACE));
        boolean named = Stream.of(sid, token, key, keySecret, space).anyMatch(Optional::isPresent);
        if (!named && apiUrl.isEmpty() && pairs.isEmpty()) {
            return Optional.empty();
        }
        if (sid.isEmpty()) {
            throw missing(Trouble.Missing.ACCOUNT);
        }
        if (key.isPresent() && keySecret.isEmpty() && token.isEmpty()) {
            throw missing(Trouble.Missing.SECRET);
        }
        if (key.isEmpty() && token.isEmpty()) {
            throw missing(keySecret.isPresent() ? Trouble.Missing.KEY : Trouble.Missing.KEY_AND_SECRET);
        }
        boolean byKey = key.isPresent() && keySecret.isPresent();
        return Optional.of(new Account(
                sid.get(),
                byKey ? key.get() : sid.get(),
                new Secret(byKey ? keySecret.get() : token.orElseThrow()),
                space,
                address(here),
                pairs(here),
                false));
    }

    /** The account, for a command that is of no use without one. */
    Account require(Surroundings here) throws CommandException {
        return resolve(here)
                .orElseThrow(() -> new CommandException(
                        Exit.USAGE,
                        "No account is configured: set " + ACCOUNT + ", " + KEY + " and " + KEY_SECRET
                                + " in the environment."));
    }

    private Optional<URI> address(Surroundings here) throws CommandException {
        Optional<String> text = apiUrl.or(() -> here.variable(URL));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.get());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException malformed) {
            // Said below, as for any other text that is no address.
        }
        throw apiUrl.isPresent()
                ? new CommandException(
                        Exit.USAGE, "The API address '" + text.get() + "' is none: write it as " + ADDRESS + ".")
                : setUp(new Trouble.OddVariable(URL, text.get(), ADDRESS));
    }

    private List<String> pairs(Surroundings here) throws CommandException {
        List<String> all = !pairs.isEmpty()
                ? pairs
                : here.variable(PAIRS).stream()
                        .flatMap(text -> Stream.of(text.split(",", -1)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
        for (String pair : all) {
            if (!pair.matches("[^=\\s]+=[^=\\s]+")) {
                throw !pairs.isEmpty()
                        ? new CommandException(
                                Exit.USAGE, "The channel pair '" + pair + "' is none: write it as " + PAIR + ".")
                        : setUp(new Trouble.OddVariable(PAIRS, pair, PAIR));
            }
        }
        return all;
    }

    private static CommandException missing(Trouble.Missing what) {
        return setUp(new Trouble.NamedInPart(what));
    }

    /** What the environment says wrong, which the window can tell too. */
    private static CommandException setUp(Trouble trouble) {
        return CommandException.of(new ConnectionException(ConnectionException.Problem.SET_UP, trouble));
    }
}
