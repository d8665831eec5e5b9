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
import java.time.Duration;
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

    private long nanos;
    private final Agenda agenda = new Agenda(() -> nanos);
    private final ConversationWatch watch = new ConversationWatch(
            new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING))),
            task -> Optional.of(conversationOf(task.sid().value())),
            agenda,
            true,
            new Budget(100, 100),
            Rhythm.TWILIO);

    @BeforeEach
    void aTaskIsSeen() {
        watch.see(task("WT1", CHAT));
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

    @Test
    void restingChatsAreReadBeforeAllOthersThatWait() throws InterruptedException {
        watch.see(task("WT2", CHAT));
        watch.see(task("WT3", RESTING));
        watch.see(task("WT4", RESTING));
        assertThat(List.of(agenda.take(), agenda.take(), agenda.take(), agenda.take()))
                .containsExactly(reading("WT3"), reading("WT4"), reading("WT1"), reading("WT2"));
    }

    @Test
    void aChatThatBeginsToRestIsReadBeforeThoseThatGoOn() throws InterruptedException {
        watch.see(task("WT2", CHAT));
        watch.see(task("WT3", CHAT));
        for (int read = 0; read < 3; read++) {
            Job job = agenda.take();
            agenda.done(job, Duration.ofMinutes(1));
        }
        watch.see(task("WT3", RESTING));
        nanos += Duration.ofHours(1).toNanos();
        assertThat(List.of(agenda.take(), agenda.take(), agenda.take()))
                .containsExactly(reading("WT3"), reading("WT1"), reading("WT2"));
    }

    private static Job reading(String task) {
        return new Job.NewestMessages(conversationOf(task));
    }

    private static ConversationSid conversationOf(String task) {
        return new ConversationSid(task.replace("WT", "CH"));
    }

    private static Task task(String sid, TaskChannel channel) {
        return new Task(
                new TaskSid(sid),
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                channel,
                "Billing",
                TaskAttributes.of("{}"),
                NOW,
                NOW,
                0);
    }
}
