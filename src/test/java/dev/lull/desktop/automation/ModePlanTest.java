package dev.lull.desktop.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.ChatView;
import dev.lull.engine.MoveKind;
import dev.lull.engine.Reason;
import dev.lull.engine.Standstill;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModePlanTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);
    private static final List<ChatView> CHATS = List.of(
            Rows.quiet("WT1", Duration.ofMinutes(2)).view(),
            Rows.quiet("WT2", Duration.ofSeconds(2)).view(),
            Rows.inactive("WT3", Duration.ofMinutes(9)).view(),
            Rows.inactive("WT4", Duration.ofMinutes(8))
                    .waitingBecause(Rows.STOPPED)
                    .view());

    @Test
    void turningItOnSaysWhatIsMovedAndAsks() {
        ModePlan plan = plan(Automation.DRY_RUN, Automation.ON, CHATS);

        assertThat(plan.sentence(WORDS))
                .isEqualTo("1 chat is made inactive now, which frees 1 slot; 1 waiting customer comes back.");
        assertThat(plan.asks(false)).isTrue();
        assertThat(plan.asks(true)).isTrue();
        assertThat(plan.isDanger()).isFalse();
        assertThat(plan(Automation.DRY_RUN, Automation.ON, List.of()).asks(true))
                .isFalse();
        assertThat(plan(Automation.DRY_RUN, Automation.ON, List.of()).asks(false))
                .isTrue();
    }

    @Test
    void turningItOffEndsNoReturnAndAsksNothing() {
        ModePlan plan = plan(Automation.ON, Automation.OFF, CHATS);

        assertThat(plan.asks(false)).isFalse();
        assertThat(plan.sentence(WORDS))
                .isEqualTo("No chat is made inactive any more: 1 that is due now stays active;"
                        + " 2 inactive chats still come back when somebody writes.");
    }

    @Test
    void onlyWhatIsOtherwiseThanInThePresentModeIsSaid() {
        assertThat(plan(Automation.OFF, Automation.ON, CHATS).sentence(WORDS))
                .isEqualTo("1 chat is made inactive now, which frees 1 slot;"
                        + " whoever writes in an inactive chat comes back as before.");
        assertThat(plan(Automation.ON, Automation.DRY_RUN, CHATS).sentence(WORDS))
                .isEqualTo("Nothing is changed by itself. 1 chat would be made inactive now;"
                        + " 2 inactive chats stay so also when their customers write.");
        assertThat(plan(Automation.DRY_RUN, Automation.OFF, CHATS).sentence(WORDS))
                .isEqualTo("No chat is made inactive by itself. 1 waiting customer comes back;"
                        + " 2 inactive chats come back when somebody writes.");
    }

    @ParameterizedTest
    @EnumSource
    void ofTheModeInForceNothingWouldBeOtherwise(Automation mode) {
        ModePlan plan = plan(mode, mode, CHATS);

        assertThat(plan.changes()).isFalse();
        assertThat(plan.sentence(WORDS)).isEqualTo("In force now.");
    }

    @Test
    void whateverEndsReturnsIsADangerAndSaysForHowMany() {
        ModePlan stop = plan(Automation.ON, Automation.EMERGENCY_STOP, CHATS);
        assertThat(stop.isDanger()).isTrue();
        assertThat(stop.asks(true)).isTrue();
        assertThat(stop.sentence(WORDS))
                .isEqualTo("Nothing is changed at all. 2 inactive chats stay so also when their customers write;"
                        + " 1 customer waits in one now.");

        assertThat(plan(Automation.ON, Automation.DRY_RUN, CHATS).isDanger()).isTrue();
        assertThat(plan(Automation.EMERGENCY_STOP, Automation.DRY_RUN, CHATS).asks(false))
                .isFalse();
        assertThat(plan(Automation.ON, Automation.DRY_RUN, List.of()).asks(false))
                .isFalse();
    }

    @Test
    void customersOfChatsThatWerePutAsideByHandAreNotDenied() {
        List<ChatView> aside = List.of(
                Rows.putAside("WT5", Duration.ofMinutes(9)).view(),
                Rows.putAside("WT6", Duration.ofMinutes(8)).view());

        assertThat(plan(Automation.ON, Automation.EMERGENCY_STOP, aside).sentence(WORDS))
                .endsWith("; no customer waits in one now, besides the 2 whose chats were put there by hand.");
        assertThat(plan(Automation.DRY_RUN, Automation.ON, aside).sentence(WORDS))
                .endsWith("; no customer waits to come back, and 2 chats that were put there by hand stay inactive.");
        assertThat(plan(Automation.DRY_RUN, Automation.OFF, aside.subList(0, 1)).sentence(WORDS))
                .isEqualTo("No chat is made inactive by itself. No customer waits to come back,"
                        + " and 1 chat that was put there by hand stays inactive;"
                        + " 1 inactive chat comes back when somebody writes.");
        assertThat(plan(Automation.ON, Automation.OFF, aside).sentence(WORDS))
                .endsWith("; 2 inactive chats still come back when somebody writes,"
                        + " among them 2 that were put there by hand.");
        assertThat(plan(Automation.ON, Automation.DRY_RUN, aside.subList(0, 1)).sentence(WORDS))
                .endsWith("; 1 inactive chat stays so also when its customer writes,"
                        + " among them 1 that was put there by hand.");
    }

    @Test
    void chatsInWhichTheAgentWroteAreNoWaitingCustomers() {
        Reason answered = new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.AGENT_WROTE, Automation.EMERGENCY_STOP);
        List<ChatView> chats = List.of(
                Rows.inactive("WT7", Duration.ofMinutes(9)).because(answered).view(),
                Rows.inactive("WT8", Duration.ofMinutes(8)).because(answered).view(),
                Rows.inactive("WT9", Duration.ofMinutes(7))
                        .waitingBecause(Rows.STOPPED)
                        .view());

        assertThat(plan(Automation.EMERGENCY_STOP, Automation.ON, chats).sentence(WORDS))
                .endsWith("; 1 waiting customer comes back; 2 chats in which the agent wrote come back.");
        assertThat(plan(Automation.EMERGENCY_STOP, Automation.OFF, chats.subList(0, 1))
                        .sentence(WORDS))
                .isEqualTo("No chat is made inactive by itself. No customer waits to come back;"
                        + " 1 chat in which the agent wrote comes back;"
                        + " 1 inactive chat comes back when somebody writes.");
        assertThat(plan(Automation.DRY_RUN, Automation.EMERGENCY_STOP, chats).sentence(WORDS))
                .endsWith("; 1 customer waits in one now; in 2 others the agent has written.");
    }

    private static ModePlan plan(Automation present, Automation mode, List<ChatView> chats) {
        return ModePlan.of(mode, Rows.POLICY.withAutomation(present), chats, Rows.NOW);
    }
}
