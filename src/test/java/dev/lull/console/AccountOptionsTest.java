package dev.lull.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.supervision.Account;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AccountOptionsTest {
    private static final Map<String, String> BY_KEY =
            Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_API_KEY", "SK1", "TWILIO_API_SECRET", "hidden");

    @CommandLine.Command
    private static final class Probe {
        @CommandLine.Mixin
        private final AccountOptions options = new AccountOptions();
    }

    @Test
    void nothingAtAllMeansNoAccount() throws CommandException {
        assertThat(resolve(Map.of("LULL_API_URL", "http://127.0.0.1:1", "PATH", "/bin"), "--timeout", "5s"))
                .isEmpty();
    }

    @Test
    void theEnvironmentNamesTheAccount() throws CommandException {
        Account account = resolve(BY_KEY).orElseThrow();

        assertThat(account.user()).isEqualTo("SK1");
        assertThat(account.secret().reveal()).isEqualTo("hidden");
        assertThat(account.toString()).doesNotContain("hidden");
        assertThat(account.workspaceSid()).isEmpty();
        assertThat(account.simulated()).isFalse();
    }

    @Test
    void theAuthTokenGoesWithTheAccount() throws CommandException {
        Account account = resolve(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "token"))
                .orElseThrow();

        assertThat(account.user()).isEqualTo("AC1");
    }

    @Test
    void optionsWinOverTheEnvironment() throws CommandException {
        Account account = resolve(
                        BY_KEY,
                        "--account=AC2",
                        "--workspace=WS2",
                        "--api-url=http://127.0.0.1:8181",
                        "--pair",
                        "chat=quiet",
                        "--pair",
                        "sms=inactive_sms")
                .orElseThrow();

        assertThat(account.accountSid()).isEqualTo("AC2");
        assertThat(account.workspaceSid()).contains("WS2");
        assertThat(account.apiUrl()).contains(URI.create("http://127.0.0.1:8181"));
        assertThat(account.pairs()).containsExactly("chat=quiet", "sms=inactive_sms");
    }

    @Test
    void whatIsMissingIsNamed() {
        missing(Map.of("TWILIO_ACCOUNT_SID", "AC1"), "TWILIO_API_KEY");
        missing(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_API_KEY", "SK1"), "TWILIO_API_SECRET");
        missing(Map.of("TWILIO_API_KEY", "SK1", "TWILIO_API_SECRET", "x"), "TWILIO_ACCOUNT_SID");
        missing(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_API_SECRET", "x"), "TWILIO_API_KEY");
        missing(Map.of("TWILIO_WORKSPACE_SID", "WS1"), "TWILIO_ACCOUNT_SID");
        missing(Map.of(), "TWILIO_ACCOUNT_SID", "--api-url=http://127.0.0.1:1");
    }

    @Test
    void pairsOfTheEnvironmentAreSeparatedByCommas() throws CommandException {
        Map<String, String> environment = new java.util.HashMap<>(BY_KEY);
        environment.put("LULL_CHANNEL_PAIRS", "chat=inactive_chat, sms=inactive_sms");

        assertThat(resolve(environment).orElseThrow().pairs())
                .containsExactly("chat=inactive_chat", "sms=inactive_sms");
    }

    private static void missing(Map<String, String> environment, String what, String... arguments) {
        assertThatThrownBy(() -> resolve(environment, arguments))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining(what)
                .extracting(failure -> ((CommandException) failure).exit())
                .isEqualTo(Exit.USAGE);
    }

    private static Optional<Account> resolve(Map<String, String> environment, String... arguments)
            throws CommandException {
        Probe probe = new Probe();
        new CommandLine(probe).parseArgs(arguments);
        return probe.options.resolve(Captured.with(environment).surroundings());
    }
}
