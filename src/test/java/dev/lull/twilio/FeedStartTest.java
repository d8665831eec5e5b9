package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.Event;
import dev.lull.model.Identity;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Product;
import dev.lull.twilio.Ears.Heard;
import dev.lull.twilio.FakeTwilio.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedStartTest extends FeedRig {
    @Test
    void theWorkspaceIsReadWorkersFirstThenTasksThenMessages() throws InterruptedException {
        feed.start(ears);

        List<Event> told = ears.untilReady();

        assertThat(told)
                .extracting(Object::getClass)
                .containsExactly(Event.WorkerSeen.class, Event.TaskSeen.class, Event.MessagesSeen.class);
        Event.WorkerSeen worker = (Event.WorkerSeen) told.get(0);
        assertThat(worker.worker().name()).isEqualTo("Ana");
        assertThat(worker.worker().identity()).contains(new Identity("ana"));
        assertThat(worker.channels()).hasSize(1);
        Event.TaskSeen task = (Event.TaskSeen) told.get(1);
        assertThat(task.task().etag()).contains("5");
        assertThat(task.assignment().orElseThrow().worker()).isEqualTo(WK1);
        assertThat(task.assignment().orElseThrow().acceptedAt()).isEqualTo("2026-11-22T10:01:00Z");
        assertThat(task.transferring()).isFalse();
        assertThat(((Event.MessagesSeen) told.get(2)).page().newestIndex()).isEqualTo(3);
        assertThat(twilio.asked(WS + "/Tasks/WT1/Reservations")).isEmpty();
    }

    @Test
    void listsAreReadToTheirLastPage() throws InterruptedException {
        twilio.on(
                WS + "/Workers",
                asked -> asked.query("Page").isEmpty()
                        ? Reply.ok(TwilioJson.list(
                                "workers",
                                "https://taskrouter.twilio.com" + WS + "/Workers?PageSize=1000&Page=1",
                                worker("WK1", "Ana", "ana")))
                        : Reply.ok(TwilioJson.list("workers", worker("WK2", "Ben", "ben"))));
        twilio.on(WS + "/Workers/WK2/Channels", TwilioJson.list("channels"));
        twilio.on(WS + "/Workers/WK2/Reservations", TwilioJson.list("reservations"));
        feed.start(ears);

        assertThat(ears.untilReady())
                .filteredOn(Event.WorkerSeen.class::isInstance)
                .extracting(event -> ((Event.WorkerSeen) event).worker().name())
                .containsExactlyInAnyOrder("Ana", "Ben");
        assertThat(twilio.asked(WS + "/Workers").getFirst().query("PageSize")).isEqualTo("1000");
    }

    @Test
    void aTransferThatBeganBeforeTheStartIsKnown() throws InterruptedException {
        twilio.on(
                WS + "/Events",
                asked -> asked.query("EventType").equals(Transfers.BEGUN)
                        ? Reply.ok(TwilioJson.list("events", TwilioJson.event("EV1", "task.transfer-initiated", "WT1")))
                        : Reply.ok(TwilioJson.list("events")));
        feed.start(ears);

        assertThat(ears.untilReady())
                .filteredOn(Event.TaskSeen.class::isInstance)
                .allMatch(event -> ((Event.TaskSeen) event).transferring());
    }

    @Test
    void theRateFollowsTheSizeOfTheWorkspace() throws InterruptedException {
        Rhythm growing =
                new Rhythm(1, 2000, 2000, 2000, Duration.ofMillis(20), Duration.ofHours(1), Duration.ofHours(1));
        Budget budget = new Budget(2000, 2000);
        workers(IntStream.range(0, 600)
                .mapToObj(number -> worker("WK" + number, "Ana", "ana" + number))
                .toArray(ObjectNode[]::new));
        feed = feed(new FeedScope.Only(WT1), growing, budget);
        feed.start(ears);
        ears.untilReady();

        assertThat(budget.perSecond(Product.TASK_ROUTER)).isEqualTo(60);
    }

    @Test
    void withoutMessagesNoConversationIsRead() throws InterruptedException {
        feed = feed(new FeedScope.Everything(false));
        feed.start(ears);

        assertThat(ears.untilReady()).noneMatch(Event.MessagesSeen.class::isInstance);
        ears.until(heard -> heard instanceof Heard.Fresh);
        assertThat(twilio.asked()).noneMatch(asked -> asked.path().startsWith("/v1/Conversations"));
    }

    @Test
    void callsAndUnmappedChatsAreSeenButNotListenedTo() throws InterruptedException {
        tasks(TwilioJson.task("WT1", "assigned", "TC9", "{\"conversationSid\":\"CH1\"}"));
        feed.start(ears);

        assertThat(ears.untilReady())
                .anyMatch(Event.TaskSeen.class::isInstance)
                .noneMatch(Event.MessagesSeen.class::isInstance);
    }

    @Test
    void oneTaskIsReadWithItsWorkerItsConversationAndEverybodysIdentity() throws InterruptedException {
        workers(worker("WK1", "Ana", "ana"), worker("WK2", "Ben", "ben"));
        tasks(task("WT1", "assigned", "CH1"), task("WT2", "assigned", "CH2"));
        feed = feed(new FeedScope.Only(WT1));
        feed.start(ears);

        List<Event> told = ears.untilReady();

        assertThat(told)
                .filteredOn(Event.WorkerSeen.class::isInstance)
                .extracting(event -> ((Event.WorkerSeen) event).worker().name())
                .contains("Ana", "Ben");
        assertThat(told)
                .anyMatch(event -> event instanceof Event.WorkerSeen seen
                        && seen.worker().sid().equals(WK1)
                        && seen.channels().size() == 1);
        assertThat(told)
                .anyMatch(event -> event instanceof Event.TaskSeen seen
                        && seen.assignment().isPresent());
        assertThat(told).anyMatch(event -> event instanceof Event.MessagesSeen);
        assertThat(twilio.asked(WS + "/Workers/WK2/Channels")).isEmpty();
        assertThat(twilio.asked(WS + "/Tasks/WT2")).isEmpty();
        ears.next(Event.TaskSeen.class, seen -> true);
        ears.until(heard -> heard instanceof Heard.Fresh);
    }

    @Test
    void oneTaskThatIsNotThereIsGone() throws InterruptedException {
        feed = feed(new FeedScope.Only(new TaskSid("WT9")));
        feed.start(ears);

        assertThat(ears.untilReady()).contains(new Event.TaskGone(new TaskSid("WT9")));
    }
}
