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
        Map<String, String> whole = new HashMap<>(IN_PART);
        whole.put("TWILIO_API_SECRET", "hush");

        assertThat(run(Captured.with(onADisplay(whole)))).isZero();
        assertThat(run(Captured.with(onADisplay(Map.of())))).isZero();

        assertThat(shown).containsExactly(Optional.of("AC1"), Optional.empty());
    }

    private static Map<String, String> onADisplay(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("DISPLAY", ":7");
        return all;
    }

    private int run(Captured captured) {
        return new Console(captured.surroundings(), (config, verbose) -> new Windows()).run();
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
