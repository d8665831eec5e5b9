package dev.lull.desktop.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.supervision.Alerts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertsModelTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);

    private final AlertsModel model = new AlertsModel();

    @Test
    void anAgentsCustomersAreOneAlertAndAreNotToldOfTwice() {
        List<ChatView> two = List.of(late("WT1", "Ana"), late("WT2", "Ana"), calm("WT3", "Ana"));

        assertThat(look(two, Alerts.DEFAULT)).containsExactly("Ana: 2 customers waiting for too long");
        assertThat(look(two, Alerts.DEFAULT)).isEmpty();
        assertThat(look(List.of(late("WT1", "Ana"), late("WT2", "Ana"), late("WT3", "Ana")), Alerts.DEFAULT))
                .containsExactly("Ana: 3 customers waiting for too long");
    }

    @Test
    void whoHasBeenAnsweredAndWaitsAnewIsToldOfAnew() {
        look(List.of(late("WT1", "Ana")), Alerts.DEFAULT);
        look(List.of(calm("WT1", "Ana")), Alerts.DEFAULT);

        assertThat(look(List.of(late("WT1", "Ana")), Alerts.DEFAULT)).hasSize(1);
    }

    @Test
    void belowItsThresholdNothingCallsAndAtItEveryAgentDoes() {
        Alerts fromTwo = Alerts.DEFAULT.withThresholds(0, 2, 0);

        assertThat(look(List.of(late("WT1", "Ana")), fromTwo)).isEmpty();
        assertThat(look(List.of(late("WT1", "Ana"), late("WT2", "Ben")), fromTwo))
                .containsExactly("Ana: 1 customer waiting for too long", "Ben: 1 customer waiting for too long");
    }

    @Test
    void manyInactiveChatsAreToldOfOnceUntilTheyAreFewer() {
        Alerts fromTwo = Alerts.DEFAULT.withThresholds(1, 1, 2);
        List<ChatView> two = List.of(resting("WT1"), resting("WT2"));

        assertThat(look(two, fromTwo)).containsExactly("2 chats are inactive");
        assertThat(look(two, fromTwo)).isEmpty();
        look(List.of(resting("WT1")), fromTwo);
        assertThat(look(two, fromTwo)).hasSize(1);
    }

    @Test
    void whatHappensWhileNothingMayDisturbIsNotMadeUpForLater() {
        List<ChatView> one = List.of(Rows.inactive("WT1", Duration.ofMinutes(1))
                .waitingBecause(Rows.STOPPED)
                .view());

        assertThat(look(one, Alerts.DEFAULT.withQuiet(true))).isEmpty();
        assertThat(look(one, Alerts.DEFAULT)).isEmpty();
    }

    @Test
    void withoutASessionBusTheDesktopIsLeftAloneAndASentenceSaysSo() {
        assertThat(new NotifySend(Map.of("PATH", "/usr/bin")).unavailable()).contains(Notifier.Missing.SESSION_BUS);
        assertThat(new NotifySend(Map.of("PATH", "", "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")).unavailable())
                .contains(Notifier.Missing.NOTIFY_SEND);
    }

    private List<String> look(List<ChatView> chats, Alerts settings) {
        return model.look(chats, settings, Rows.NOW).stream()
                .map(alert -> AlertWords.of(WORDS, alert))
                .toList();
    }

    private static ChatView late(String task, String worker) {
        return Rows.waiting(task, Duration.ofMinutes(5))
                .of(worker, "Maria", "Billing")
                .view();
    }

    private static ChatView calm(String task, String worker) {
        return Rows.waiting(task, Duration.ofMinutes(1))
                .of(worker, "Maria", "Billing")
                .view();
    }

    private static ChatView resting(String task) {
        return Rows.inactive(task, Duration.ofMinutes(1)).view();
    }
}
