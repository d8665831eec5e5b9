package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Budget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationWatchTest {
    private static final ConversationSid CH1 = new ConversationSid("CH1");
    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    private static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Optional<MessagePage> PAGE =
            Optional.of(new MessagePage(List.of(new Message(3, "ana", NOW)), true));

    private final ConversationWatch watch = new ConversationWatch(
            new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING))),
            task -> Optional.of(CH1),
            new Agenda(),
            true,
            new Budget(100, 100),
            Rhythm.TWILIO);

    @BeforeEach
    void aTaskIsSeen() {
        watch.see(new Task(
                new TaskSid("WT1"),
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                CHAT,
                "Billing",
                TaskAttributes.of("{}"),
                NOW,
                NOW,
                0));
    }

    @Test
    void aPageThatSaysNothingNewIsToldOnlyNowAndThen() {
        assertThat(watch.heard(CH1, PAGE)).containsInstanceOf(Event.MessagesSeen.class);
        for (int page = 1; page < 10; page++) {
            assertThat(watch.heard(CH1, PAGE)).isEmpty();
        }
        assertThat(watch.heard(CH1, PAGE)).containsInstanceOf(Event.MessagesSeen.class);
    }

    @Test
    void whatCanBeReadAgainIsToldThoughNobodyHasWritten() {
        watch.heard(CH1, PAGE);
        assertThat(watch.heard(CH1, Optional.empty())).contains(new Event.ConversationUnreadable(CH1));
        assertThat(watch.heard(CH1, PAGE)).containsInstanceOf(Event.MessagesSeen.class);
        assertThat(watch.heard(CH1, PAGE)).isEmpty();
    }

    @Test
    void ofAConversationThatNobodyWatchesAnyMoreNothingIsTold() {
        watch.drop(new TaskSid("WT1"));
        assertThat(watch.heard(CH1, PAGE)).isEmpty();
        assertThat(watch.heard(CH1, Optional.empty())).isEmpty();
    }
}
