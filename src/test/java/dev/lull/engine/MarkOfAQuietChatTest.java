package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import org.junit.jupiter.api.Test;

/** Rule 7: a wrong mark is repaired also where the chat would be made inactive. */
class MarkOfAQuietChatTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCopiedMarkIsRepairedWhileAutomationIsOffAndTheTimeoutHasRunOut() {
        chat.automation(Automation.OFF);
        chat.customerSays().agentSays().pass(TIMEOUT);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).isEqualTo("{\"conversationSid\":\"CH1\",\"inactive\":0}");
    }

    @Test
    void afterTheRepairTheChatIsMadeInactive() {
        chat.customerSays().agentSays().pass(TIMEOUT);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).hasSize(2);
    }
}
