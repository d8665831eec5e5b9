package dev.lull.desktop.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Focus;
import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.supervision.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertsModelTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);

    private final AlertsModel model = new AlertsModel();
    private Instant now = Rows.NOW;

    @Test
    void anAgentsCustomersAreOneAlertAndAreNotToldOfTwice() {
        List<ChatView> two = List.of(late("WT1", "Ana"), late("WT2", "Ana"), calm("WT3", "Ana"));

        assertThat(look(two, Alerts.DEFAULT)).containsExactly("Ana: 2 customers waiting for too long");
        assertThat(look(two, Alerts.DEFAULT)).isEmpty();
        assertThat(shown()).containsExactly("Ana: 2 customers waiting for too long");
    }

    @Test
    void anAlertGoesAlongWithTheNumberInItsPlaceAndLeavesWithItsMatter() {
        look(List.of(late("WT1", "Ana"), late("WT2", "Ben")), Alerts.DEFAULT);
        now = now.plusSeconds(1);
        assertThat(look(List.of(late("WT3", "Ben"), late("WT2", "Ben"), late("WT1", "Ana")), Alerts.DEFAULT))
                .isEmpty();
        assertThat(shown())
                .containsExactly("Ana: 1 customer waiting for too long", "Ben: 2 customers waiting for too long");

        now = now.plusSeconds(1);
        look(List.of(late("WT2", "Ben")), Alerts.DEFAULT);
        assertThat(shown()).containsExactly("Ben: 1 customer waiting for too long");
    }

    @Test
    void anAlertLeavesAfterAWhileThoughItsMatterGoesOnAndIsNotMadeUpForLater() {
        List<ChatView> one = List.of(late("WT1", "Ana"));
        look(one, Alerts.DEFAULT);
        assertThat(shown()).hasSize(1);

        now = now.plus(AlertsModel.SHOWN);
        assertThat(look(one, Alerts.DEFAULT)).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatWasClosedComesBackOnlyAfterItHasBeenGoneForLong() {
        List<ChatView> one = List.of(late("WT1", "Ana"));
        look(one, Alerts.DEFAULT);
        model.close(model.show(now, AlertsModel.MOST, false).alerts().getFirst().about());
        assertThat(shown()).isEmpty();

        now = now.plusSeconds(1);
        assertThat(look(List.of(late("WT1", "Ana"), late("WT2", "Ana")), Alerts.DEFAULT))
                .isEmpty();
        assertThat(shown()).isEmpty();
        now = now.plusSeconds(1);
        look(List.of(calm("WT1", "Ana")), Alerts.DEFAULT);
        now = now.plus(AlertsModel.GONE_AFTER).minusSeconds(2);
        look(List.of(calm("WT1", "Ana")), Alerts.DEFAULT);
        assertThat(look(one, Alerts.DEFAULT)).isEmpty();

        now = now.plusSeconds(1);
        look(List.of(calm("WT1", "Ana")), Alerts.DEFAULT);
        now = now.plus(AlertsModel.GONE_AFTER);
        look(List.of(calm("WT1", "Ana")), Alerts.DEFAULT);
        assertThat(look(one, Alerts.DEFAULT)).hasSize(1);
        assertThat(shown()).containsExactly("Ana: 1 customer waiting for too long");
    }

    @Test
    void aFewAreShownTheGravestFirstAndTheOthersAreSummedUp() {
        List<ChatView> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(late("WT" + i, "Agent " + i));
            many.add(stuck("WTS" + i, "Agent " + i));
        }

        assertThat(look(many, Alerts.DEFAULT)).hasSize(18);
        assertThat(shown())
                .containsExactly(
                        "Agent 0: 1 customer waits in an inactive chat",
                        "Agent 1: 1 customer waits in an inactive chat",
                        "Agent 2: 1 customer waits in an inactive chat",
                        "Agent 3: 1 customer waits in an inactive chat",
                        "And 14 more alerts");
        assertThat(model.show(now, AlertsModel.MOST, false).more().orElseThrow().where())
                .isEqualTo(Focus.RESCUE);

        model.closeMore(now);
        assertThat(shown()).hasSize(4).last().isEqualTo("Agent 3: 1 customer waits in an inactive chat");
        model.close(model.show(now, AlertsModel.MOST, false).alerts().getFirst().about());
        assertThat(shown()).hasSize(3);
    }

    @Test
    void anAlertWithoutRoomWaitsForItAndIsShownAsLongAsAnyOther() {
        List<ChatView> two = List.of(late("WT1", "Ana"), late("WT2", "Ben"));
        look(two, Alerts.DEFAULT);
        assertThat(shownIn(1, false)).containsExactly("Ana: 1 customer waiting for too long", "And 1 more alert");

        now = now.plus(AlertsModel.SHOWN);
        look(two, Alerts.DEFAULT);
        assertThat(shownIn(1, false)).containsExactly("Ben: 1 customer waiting for too long");
        now = now.plus(AlertsModel.SHOWN).minusSeconds(1);
        look(two, Alerts.DEFAULT);
        assertThat(shownIn(1, false)).containsExactly("Ben: 1 customer waiting for too long");
        now = now.plusSeconds(1);
        look(two, Alerts.DEFAULT);
        assertThat(shownIn(1, false)).isEmpty();
    }

    @Test
    void underThePointerNoneLeavesBecauseOfItsTimeAndNoneComes() {
        List<ChatView> three = List.of(late("WT1", "Ana"), late("WT2", "Ben"), late("WT3", "Cleo"));
        look(three, Alerts.DEFAULT);
        assertThat(shownIn(2, false)).hasSize(3);
        now = now.plus(AlertsModel.SHOWN);
        look(three, Alerts.DEFAULT);
        assertThat(shownIn(2, true))
                .containsExactly(
                        "Ana: 1 customer waiting for too long",
                        "Ben: 1 customer waiting for too long",
                        "And 1 more alert");

        model.close(model.show(now, 2, true).alerts().getFirst().about());
        assertThat(shownIn(2, true)).containsExactly("Ben: 1 customer waiting for too long", "And 1 more alert");
        assertThat(shownIn(2, false)).containsExactly("Cleo: 1 customer waiting for too long");
    }

    @Test
    void whereTheLastOnesAreClosedUnderThePointerThoseThatWaitTakeTheirPlaces() {
        look(List.of(late("WT1", "Ana"), late("WT2", "Ben"), late("WT3", "Cleo")), Alerts.DEFAULT);
        model.show(now, 2, false).alerts().forEach(alert -> model.close(alert.about()));

        assertThat(shownIn(2, true)).containsExactly("Cleo: 1 customer waiting for too long");
    }

    @Test
    void aCustomerWhoIsJustBeingBroughtBackCallsNobody() {
        Rows back = Rows.in("WT1", new ChatState.Activating(now, 1, Optional.empty(), Cause.CUSTOMER_WROTE));
        Rows again = Rows.in("WT1", new ChatState.Activating(now, 2, Optional.empty(), Cause.CUSTOMER_WROTE));

        assertThat(look(List.of(back.waitingBecause(Rows.STOPPED).view()), Alerts.DEFAULT))
                .isEmpty();
        assertThat(look(List.of(again.waitingBecause(Rows.STOPPED).view()), Alerts.DEFAULT))
                .hasSize(1);
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
        now = now.plus(AlertsModel.GONE_AFTER);
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
        assertThat(shown()).isEmpty();
    }

    @Test
    void withoutASessionBusTheDesktopIsLeftAloneAndASentenceSaysSo() {
        assertThat(new NotifySend(Map.of("PATH", "/usr/bin")).unavailable()).contains(Notifier.Missing.SESSION_BUS);
        assertThat(new NotifySend(Map.of("PATH", "", "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")).unavailable())
                .contains(Notifier.Missing.NOTIFY_SEND);
    }

    private List<String> look(List<ChatView> chats, Alerts settings) {
        return model.look(chats, settings, now).stream()
                .map(alert -> AlertWords.of(WORDS, alert))
                .toList();
    }

    private List<String> shown() {
        return shownIn(AlertsModel.MOST, false);
    }

    private List<String> shownIn(int room, boolean still) {
        return said(model.show(now, room, still));
    }

    private static List<String> said(AlertsModel.Shown shown) {
        return Stream.concat(
                        shown.alerts().stream().map(alert -> AlertWords.of(WORDS, alert)),
                        shown.more().stream().map(more -> AlertWords.of(WORDS, more)))
                .toList();
    }

    private static ChatView stuck(String task, String worker) {
        return Rows.inactive(task, Duration.ofMinutes(1))
                .of(worker, "Maria", "Billing")
                .waitingBecause(Rows.STOPPED)
                .view();
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
