package dev.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelPairsTest {
    private final TaskChannel chat = channel("TC1", "chat");
    private final TaskChannel sms = channel("TC2", "sms");
    private final TaskChannel resting = channel("TC3", "inactive_chat");

    @Test
    void everyChannelKnowsItsSide() {
        ChannelPairs pairs = new ChannelPairs(List.of(new ChannelPair(chat, resting)));
        assertThat(pairs.sideOf(chat.sid())).isEqualTo(Side.ACTIVE);
        assertThat(pairs.sideOf(resting.sid())).isEqualTo(Side.INACTIVE);
        assertThat(pairs.sideOf(sms.sid())).isEqualTo(Side.UNMAPPED);
    }

    @Test
    void pairsThatShareAChannelAreRefusedByName() {
        assertThatThrownBy(
                        () -> new ChannelPairs(List.of(new ChannelPair(chat, resting), new ChannelPair(sms, resting))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inactive_chat");
    }

    @Test
    void aChannelIsNotItsOwnPartner() {
        assertThatThrownBy(() -> new ChannelPair(chat, chat)).hasMessageContaining("chat");
    }

    private static TaskChannel channel(String sid, String name) {
        return new TaskChannel(new TaskChannelSid(sid), name);
    }
}
