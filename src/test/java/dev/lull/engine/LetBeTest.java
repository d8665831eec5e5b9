package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ReservationSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A chat that others bring back again and again is let be: that holds up nothing else, and the row speaks of it only then. */
class LetBeTest {
    private final Scenario chat = new Scenario();

    @Test
    void aWrongMarkIsMendedThoughTheChatIsLetBe() {
        broughtBackOften();
        chat.others(chat.attributes.replace("\"inactive\":0", "\"inactive\":1"));
        chat.poll().settle().pass(5).settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
    }

    @Test
    void atWrapUpTheMarkIsClearedThoughTheChatWasLetBe() {
        broughtBackOften();
        chat.anotherLullMakesItInactive();
        chat.status = AssignmentStatus.WRAPPING;
        chat.others(chat.attributes);
        chat.poll().settle().pass(5).settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
    }

    @Test
    void aChatThatAnotherMadeInactiveDuringThePauseIsNotSaidToBeLetBe() {
        broughtBackOften();
        chat.anotherLullMakesItInactive();
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void atWrapUpTheRowSaysSoThoughTheChatIsLetBe() {
        broughtBackOften();
        chat.status = AssignmentStatus.WRAPPING;
        chat.others(chat.attributes);
        chat.poll().settle();
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.WRAPPING_UP));
    }

    @Test
    void whereAutomationIsOffTheRowDoesNotSayThatLullLetsItBe() {
        broughtBackOften();
        chat.automation(Automation.OFF);
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF));
    }

    @Test
    void aDryRunDoesNotSayThatLullLetsItBe() {
        broughtBackOften();
        chat.automation(Automation.DRY_RUN);
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.DRY_RUN));
    }

    @Test
    void aChatThatAnotherAgentHasJustTakenOverIsNotSaidToBeLetBe() {
        broughtBackOften();
        chat.others(chat.attributes);
        chat.happens(new Event.TaskSeen(
                chat.task(),
                Optional.of(new Assignment(new ReservationSid("WR5"), new WorkerSid("WK2"), chat.now)),
                false));
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void whoBringsItHomeForATransferIsNoReason() {
        chat.madeInactive();
        chat.transferring = true;
        chat.channel = CHAT;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0}");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), true));
        assertThat(chat.view().reason()).isEmpty();
    }

    /** Another program has brought it back for an hour; it has just done so again, and the pause is a long one. */
    private void broughtBackOften() {
        chat.madeInactive().othersBringItBackForAnHour();
        chat.pass(5).settle();
        assertThat(chat.view().reason()).contains(new Standstill.BroughtBack());
    }
}
