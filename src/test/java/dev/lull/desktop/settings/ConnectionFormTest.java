package dev.lull.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.supervision.Account;
import dev.lull.supervision.Secret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionFormTest {
    private static final Account PRESENT = new Account(
            "AC1",
            "SK1",
            new Secret("first"),
            Optional.of("WS1"),
            Optional.empty(),
            List.of("chat=inactive_chat"),
            false);

    @Test
    void thePresentAccountIsShownWithoutItsSecretAndUsesIt() {
        ConnectionForm form = ConnectionForm.of(Optional.of(PRESENT));

        assertThat(form.secret()).isEmpty();
        assertThat(form.named()).contains(PRESENT);
    }

    @Test
    void anotherKeyNeedsItsOwnSecret() {
        ConnectionForm form = new ConnectionForm("AC1", "SK2", "", "", "", Optional.of(PRESENT));

        assertThat(form.mistakes()).containsExactly(ConnectionForm.Field.SECRET);
        assertThat(form.named()).isEmpty();
    }

    @Test
    void everyMistakeIsSaidAtItsField() {
        assertThat(new ConnectionForm("1", "2", "", "3", "here", Optional.empty()).mistakes())
                .containsExactlyInAnyOrder(ConnectionForm.Field.values());
    }

    @Test
    void itNeverPrintsTheSecret() {
        assertThat(new ConnectionForm("AC1", "SK1", "hush", "", "", Optional.of(PRESENT)).toString())
                .doesNotContain("hush");
    }
}
