package dev.lull.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.model.PairClashException.Kind;
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
    void pairsMayShareAnInactiveChannelAndSaySo() {
        ChannelPairs pairs = new ChannelPairs(List.of(new ChannelPair(chat, resting), new ChannelPair(sms, resting)));
        assertThat(pairs.sideOf(resting.sid())).isEqualTo(Side.INACTIVE);
        assertThat(pairs.of(sms.sid())).contains(new ChannelPair(sms, resting));
        assertThat(pairs.sharing()).hasSize(2);
        assertThat(new ChannelPairs(List.of(new ChannelPair(chat, resting))).sharing())
                .isEmpty();
    }

    @Test
    void anActiveChannelInTwoPairsIsRefusedByName() {
        assertThatThrownBy(() -> new ChannelPairs(List.of(new ChannelPair(chat, resting), new ChannelPair(chat, sms))))
                .isInstanceOfSatisfying(PairClashException.class, clash -> is(clash, Kind.IN_TWO_PAIRS));
    }

    @Test
    void aChannelThatIsActiveAndInactiveIsRefusedByName() {
        assertThatThrownBy(() -> new ChannelPairs(List.of(new ChannelPair(chat, resting), new ChannelPair(sms, chat))))
                .isInstanceOfSatisfying(PairClashException.class, clash -> is(clash, Kind.ON_BOTH_SIDES));
    }

    @Test
    void aChannelIsNotItsOwnPartner() {
        assertThatThrownBy(() -> new ChannelPair(chat, chat))
                .isInstanceOfSatisfying(PairClashException.class, clash -> is(clash, Kind.OWN_PARTNER));
    }

    private static void is(PairClashException clash, Kind kind) {
        assertThat(clash.kind()).isEqualTo(kind);
        assertThat(clash.channel()).isEqualTo("chat");
    }

    private static TaskChannel channel(String sid, String name) {
        return new TaskChannel(new TaskChannelSid(sid), name);
    }
}
