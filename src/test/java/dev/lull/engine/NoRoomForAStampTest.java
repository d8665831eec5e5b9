package dev.lull.engine;

import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.TaskAttributes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Attributes with room for {@code inactive} and not for the stamp. */
class NoRoomForAStampTest {
    private final Scenario chat = new Scenario();

    @Test
    void aLullWithALongerTimeoutDoesNotBringBackWhatAnotherHasMadeInactive() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .madeInactive();
        assertThat(TaskAttributes.of(chat.attributes).hasStamp()).isFalse();
        chat.policy = chat.policy.withTimeout(Duration.ofHours(1));
        chat.restart().settle().pass(TIMEOUT).poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}
