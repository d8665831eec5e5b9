package dev.lull.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCommandTest {
    private static final Map<String, String> IN_PART = Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_API_KEY", "SK1");

    private final List<Object> shown = new ArrayList<>();

    @Test
    void anAccountThatIsNamedInPartOpensAWindowThatIsToldWhatIsMissing() {
        Captured captured = Captured.with(onADisplay(IN_PART));

        assertThat(run(captured)).isZero();

        assertThat(shown).containsExactly(new Trouble.NamedInPart(Trouble.Missing.SECRET));
        assertThat(captured.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LULL_API_URL, localhost:8181, http://127.0.0.1:8181",
        "LULL_API_URL, http:// there, http://127.0.0.1:8181",
        "LULL_CHANNEL_PAIRS, chat, chat=inactive_chat"
    })
    void aVariableThatIsNotUnderstoodOpensAWindowThatIsToldWhichOne(String name, String said, String example) {
        Captured captured = Captured.with(onADisplay(whole(name, said)));

        assertThat(run(captured)).isZero();

        assertThat(shown).containsExactly(new Trouble.OddVariable(name, said, example));
        assertThat(captured.err()).isEmpty();
    }

    @Test
    void withoutADisplayAVariableThatIsNotUnderstoodIsAMistakeInUsage() {
        Captured captured = Captured.with(whole("LULL_CHANNEL_PAIRS", "chat=inactive_chat, sms"));

        assertThat(run(captured)).isEqualTo(Exit.USAGE.code());

        assertThat(captured.err())
                .isEqualTo("lull: The environment's LULL_CHANNEL_PAIRS says \"sms\", which is not understood: write it"
                        + " like chat=inactive_chat and start Lull again.\n");
    }

    @ParameterizedTest
    @CsvSource({"--api-url, localhost:8181", "--pair, chat"})
    void anOptionThatIsNotUnderstoodIsAMistakeInUsageAlsoOnADisplay(String option, String said) {
        Captured captured = Captured.with(onADisplay(whole("LULL_API_URL", "http://127.0.0.1:8181")));

        assertThat(run(captured, option, said)).isEqualTo(Exit.USAGE.code());

        assertThat(shown).isEmpty();
        assertThat(captured.err()).startsWith("lull: ").hasLineCount(1);
    }

    @Test
    void withoutADisplayItIsAMistakeInUsage() {
        Captured captured = Captured.with(IN_PART);

        assertThat(run(captured)).isEqualTo(Exit.USAGE.code());

        assertThat(shown).isEmpty();
        assertThat(captured.err())
                .contains("The account is named only in part: set TWILIO_API_SECRET, the secret of the API key.");
    }

    @Test
    void aWholeAccountAndNoneAtAllOpenTheirWindows() {
        assertThat(run(Captured.with(onADisplay(whole("LULL_API_URL", "http://127.0.0.1:8181")))))
                .isZero();
        assertThat(run(Captured.with(onADisplay(Map.of())))).isZero();

        assertThat(shown).containsExactly(Optional.of("AC1"), Optional.empty());
    }

    private static Map<String, String> onADisplay(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("DISPLAY", ":7");
        return all;
    }

    /** A whole account, and one variable more. */
    private static Map<String, String> whole(String name, String value) {
        Map<String, String> all = new HashMap<>(IN_PART);
        all.put("TWILIO_API_SECRET", "hush");
        all.put(name, value);
        return all;
    }

    private int run(Captured captured, String... arguments) {
        return new Console(captured.surroundings(), (config, verbose) -> new Windows()).run(arguments);
    }

    /** Shows windows, and does nothing else. */
    private final class Windows implements Outside {
        @Override
        public void show(Optional<Account> account, Overlay overlay) {
            shown.add(account.map(Account::accountSid));
        }

        @Override
        public void show(ConnectionException why, Overlay overlay) {
            shown.add(why.trouble());
        }

        @Override
        public OpenWorkspace open(Optional<Account> account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Simulated launch(Request request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void draw(Optional<Account> account, Overlay overlay, Picture picture) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
