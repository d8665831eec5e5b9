package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.ConversationSid;
import org.junit.jupiter.api.Test;

class OddOnesTest {
    private static final ConversationSid ONE = new ConversationSid("CH1");
    private static final ConversationSid OTHER = new ConversationSid("CH2");

    private final OddOnes ones = new OddOnes();

    @Test
    void aConversationThatFailsBetweenReadingsOfOthersIsOdd() {
        assertThat(ones.fails(ONE)).isFalse();
        ones.read(OTHER);
        assertThat(ones.fails(ONE)).isFalse();
        ones.read(OTHER);
        assertThat(ones.fails(ONE)).isTrue();
    }

    @Test
    void nobodyIsOddWhileNothingCanBeRead() {
        ones.read(ONE);
        ones.read(OTHER);
        for (int i = 0; i < 10; i++) {
            assertThat(ones.fails(ONE)).isFalse();
            assertThat(ones.fails(OTHER)).isFalse();
        }
    }
}
