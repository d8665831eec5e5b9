package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.Event;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.ServerClock;
import dev.lull.twilio.Ears.Heard;
import dev.lull.twilio.FakeTwilio.Asked;
import dev.lull.twilio.FakeTwilio.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollingFeedTest {
    private static final String WS = "/v1/Workspaces/WS1";
    private static final Instant BEGIN = Instant.parse("2026-11-22T11:00:00Z");
    private static final Rhythm OFTEN =
            new Rhythm(2000, 2000, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(200));
    private static final TaskSid WT1 = new TaskSid("WT1");
    private static final WorkerSid WK1 = new WorkerSid("WK1");
    private static final FeedScope ALL = new FeedScope.Everything(true);

    private final Ears ears = new Ears();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private FakeTwilio twilio;
    private Line line;
    private PollingFeed feed;

    @BeforeEach
    void open() throws IOException {
        twilio = new FakeTwilio();
        InstantSource local = InstantSource.fixed(BEGIN);
        line = new Line(twilio.account(), new ServerClock(local), local);
        feed = feed(ALL);
        workers(worker("WK1", "Ana", "ana"));
        twilio.on(WS + "/Workers/WK1/Channels", TwilioJson.list("channels", TwilioJson.slots("TC1", "chat", 5, 2)));
        twilio.on(
                WS + "/Workers/WK1/Reservations",
                asked -> asked.query("ReservationStatus").equals("accepted")
                        ? Reply.ok(TwilioJson.list(
                                "reservations", TwilioJson.reservation("WR1", "WT1", "WK1", "accepted")))
                        : Reply.ok(TwilioJson.list("reservations")));
        tasks(task("WT1", "assigned", "CH1"));
        reservations("WT1", TwilioJson.reservation("WR1", "WT1", "WK1", "accepted"));
        events();
        messages("CH1", TwilioJson.message(3, "ana"));
    }

    @AfterEach
    void close() {
        feed.close();
        line.close();
        twilio.close();
    }

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
    void anEventHasItsTaskReadOnceHoweverOftenItIsListed() throws InterruptedException {
        feed = feed(ALL, slowResync());
        feed.start(ears);
        ears.untilReady();
        events(TwilioJson.event("EV1", "task.updated", "WT1"));

        ears.next(Event.TaskSeen.class, seen -> seen.task().sid().equals(WT1));
        askedAgain(WS + "/Events", 5);

        assertThat(twilio.asked(WS + "/Tasks/WT1")).hasSize(2);
        assertThat(twilio.asked(WS + "/Tasks/WT1/Reservations")).hasSize(1);
    }

    @Test
    void eachWindowOverlapsTheLastInUtc() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        askedAgain(WS + "/Events", 1);
        assertThat(polls().getFirst().query("StartDate")).isEqualTo("2026-11-22T10:59:50");

        events(TwilioJson.event("EV1", "task.updated", "WT1"));
        ears.next(Event.TaskSeen.class, seen -> true);
        askedAgain(WS + "/Events", 3);

        assertThat(polls().getLast().query("StartDate")).isEqualTo("2026-11-22T11:29:50");
    }

    @Test
    void anEventOfAnUnknownTypeIsNoMatter() throws InterruptedException {
        feed = feed(ALL, slowResync());
        events(TwilioJson.event("EV1", "galaxy.exploded", "WT1"));
        feed.start(ears);
        ears.untilReady();
        askedAgain(WS + "/Events", 3);

        assertThat(twilio.asked(WS + "/Tasks/WT1")).hasSize(1);
    }

    @Test
    void aTransferIsToldUntilItEnds() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();

        events(TwilioJson.event("EV1", "task.transfer-initiated", "WT1"));
        ears.next(Event.TaskSeen.class, Event.TaskSeen::transferring);

        events(TwilioJson.event("EV2", "task.transfer-canceled", "WT1"));
        ears.next(Event.TaskSeen.class, seen -> !seen.transferring());
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
    void anotherWorkersAcceptanceChangesTheAssignment() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        reservations(
                "WT1",
                TwilioJson.reservation("WR1", "WT1", "WK1", "completed"),
                TwilioJson.reservation("WR2", "WT1", "WK2", "accepted"));

        events(TwilioJson.event("EV1", "reservation.accepted", "WT1"));

        Event.TaskSeen seen = ears.next(Event.TaskSeen.class, each -> true);
        assertThat(seen.assignment().orElseThrow().worker()).isEqualTo(new WorkerSid("WK2"));
    }

    @Test
    void aTaskThatEndsIsGone() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        twilio.on(
                WS + "/Tasks/WT1",
                Reply.ok(task("WT1", "completed", "CH1").toString()).with("ETag", "6"));

        events(TwilioJson.event("EV1", "task.completed", "WT1"));

        assertThat(ears.next(Event.TaskGone.class, gone -> true).task()).isEqualTo(WT1);
    }

    @Test
    void aResyncFindsWhatNoEventTold() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();

        tasks(task("WT2", "assigned", "CH2"));
        reservations("WT2", TwilioJson.reservation("WR2", "WT2", "WK1", "accepted"));
        messages("CH2", TwilioJson.message(0, "+1555"));
        twilio.on(WS + "/Tasks/WT1", Reply.status(404));
        workers(worker("WK1", "Ana Souza", "ana"));

        ears.until(new Seen(List.of(
                event -> event instanceof Event.TaskGone,
                event -> event instanceof Event.TaskSeen seen
                        && seen.task().sid().value().equals("WT2")
                        && seen.assignment().isPresent(),
                event -> event instanceof Event.MessagesSeen heard
                        && heard.conversation().value().equals("CH2"),
                event -> event instanceof Event.WorkerSeen seen
                        && seen.worker().name().equals("Ana Souza"))));
    }

    @Test
    void aWorkerWhoIsDeletedIsGone() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();

        workers();

        assertThat(ears.next(Event.WorkerGone.class, gone -> true).worker()).isEqualTo(WK1);
    }

    @Test
    void aMissingConversationDoesNotStopTheOthers() throws InterruptedException {
        tasks(task("WT1", "assigned", "CH1"), task("WT2", "assigned", "CH2"));
        reservations("WT2");
        messages("CH2", TwilioJson.message(0, "+1555"));
        twilio.on("/v1/Conversations/CH1/Messages", Reply.status(404));
        feed.start(ears);

        assertThat(ears.untilReady())
                .filteredOn(Event.MessagesSeen.class::isInstance)
                .extracting(event -> ((Event.MessagesSeen) event).conversation().value())
                .containsExactly("CH2");
        ears.until(heard -> heard instanceof Heard.Fresh);
    }

    @Test
    void unchangedMessagesAreToldOnlyNowAndThen() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        int before = readsOf("CH1");

        ears.next(Event.MessagesSeen.class, seen -> true);

        assertThat(readsOf("CH1") - before).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aNewMessageIsTold() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();

        messages("CH1", TwilioJson.message(4, "+1555"), TwilioJson.message(3, "ana"));

        ears.next(Event.MessagesSeen.class, seen -> seen.page().newestIndex() == 4);
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
    void aDenialIsToldAndTriedAgain() throws InterruptedException {
        AtomicInteger denials = new AtomicInteger(2);
        String list = TwilioJson.list("workers", worker("WK1", "Ana", "ana"));
        twilio.on(WS + "/Workers", asked -> denials.getAndDecrement() > 0 ? Reply.status(401) : Reply.ok(list));
        feed.start(ears);

        List<Heard> told = ears.until(heard -> heard instanceof Heard.Ready);

        assertThat(told.getFirst()).isInstanceOfSatisfying(Heard.Failed.class, failed -> {
            assertThat(failed.denied()).isTrue();
            assertThat(failed.why()).doesNotContain(FakeTwilio.SECRET);
        });
        assertThat(told).filteredOn(Heard.Failed.class::isInstance).hasSize(1);
    }

    @Test
    void anErrorIsToldTriedAgainAndOver() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        twilio.on(WS + "/Events", Reply.status(503));
        ears.until(heard -> heard instanceof Heard.Failed);

        events();

        ears.until(heard -> heard instanceof Heard.Fresh);
    }

    @Test
    void nothingIsFreshWhileAConversationFails() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        ears.until(heard -> heard instanceof Heard.Fresh);
        twilio.on("/v1/Conversations/CH1/Messages", Reply.status(500));
        ears.until(heard -> heard instanceof Heard.Failed);
        int polled = twilio.asked(WS + "/Events").size();
        askedAgain(WS + "/Events", 2);

        assertThat(twilio.asked(WS + "/Events")).hasSizeGreaterThan(polled);
        assertThat(ears.waiting()).isZero();
    }

    @Test
    void aLookReadsTheWorkersChannels() throws InterruptedException {
        feed = feed(ALL, slowResync());
        feed.start(ears);
        ears.untilReady();
        twilio.on(WS + "/Workers/WK1/Channels", TwilioJson.list("channels", TwilioJson.slots("TC1", "chat", 5, 4)));

        feed.lookAt(WK1);
        feed.lookAt(WK1);

        Event.WorkerSeen seen = ears.next(Event.WorkerSeen.class, each -> true);
        assertThat(seen.channels().getFirst().assigned()).isEqualTo(4);
        askedAgain(WS + "/Events", 5);
        assertThat(twilio.asked(WS + "/Workers/WK1/Channels")).hasSize(2);
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

    @Test
    void closingEndsEveryThreadAndSaysNothingMore() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();

        feed.close();

        int told = ears.waiting();
        everyThreadEnded();
        feed.lookAt(WK1);
        feed.close();
        assertThat(ears.waiting()).isEqualTo(told);
    }

    @Test
    void closingDoesNotWaitForAnAnswerThatNeverComes() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        twilio.on(WS + "/Workers", request -> {
            asked.countDown();
            await(never);
            return Reply.status(500);
        });
        feed.start(ears);
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        feed.close();

        everyThreadEnded();
        never.countDown();
    }

    /** A thread whose work is done may need a moment to be gone. */
    private void everyThreadEnded() throws InterruptedException {
        assertThat(threads).isNotEmpty();
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private PollingFeed feed(FeedScope scope) {
        return feed(scope, OFTEN);
    }

    private PollingFeed feed(FeedScope scope, Rhythm rhythm) {
        Budget budget = new Budget(rhythm.taskRouterPerSecond(), rhythm.conversationsPerSecond());
        ChannelPairs pairs = new ChannelPairs(List.of(new ChannelPair(
                new TaskChannel(new TaskChannelSid("TC1"), "chat"),
                new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat"))));
        return new PollingFeed(
                scope,
                new Reads(line, "WS1", new TwilioGateway(line, "WS1"), budget),
                budget,
                rhythm,
                pairs,
                task -> task.attributes().text(List.of("conversationSid")).map(ConversationSid::new),
                InstantSource.fixed(BEGIN),
                work -> {
                    Thread thread = Thread.ofVirtual().unstarted(work);
                    threads.add(thread);
                    return thread;
                });
    }

    private static Rhythm slowResync() {
        return new Rhythm(2000, 2000, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofHours(1));
    }

    private static ObjectNode worker(String sid, String name, String identity) {
        return TwilioJson.worker(sid, name, "{\"contact_uri\":\"client:" + identity + "\"}");
    }

    private static ObjectNode task(String sid, String status, String conversation) {
        return TwilioJson.task(sid, status, "TC1", "{\"conversationSid\":\"" + conversation + "\"}");
    }

    private void workers(ObjectNode... workers) {
        twilio.on(WS + "/Workers", TwilioJson.list("workers", workers));
    }

    /** Lists these tasks, without attributes as Twilio may, and answers for each of them. */
    private void tasks(ObjectNode... tasks) {
        ObjectNode[] listed = new ObjectNode[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            listed[i] = tasks[i].deepCopy().putNull("attributes");
            twilio.on(
                    WS + "/Tasks/" + tasks[i].path("sid").asText(),
                    Reply.ok(tasks[i].toString()).with("ETag", "\"5\""));
        }
        twilio.on(WS + "/Tasks", TwilioJson.list("tasks", listed));
    }

    private void reservations(String task, ObjectNode... reservations) {
        twilio.on(WS + "/Tasks/" + task + "/Reservations", TwilioJson.list("reservations", reservations));
    }

    /** Answers every poll of the events with these; there are none of the transfers before the start. */
    private void events(ObjectNode... events) {
        twilio.on(
                WS + "/Events",
                asked -> Reply.ok(
                        asked.query("EventType").isEmpty()
                                ? TwilioJson.list("events", events)
                                : TwilioJson.list("events")));
    }

    private void messages(String conversation, ObjectNode... messages) {
        twilio.on("/v1/Conversations/" + conversation + "/Messages", TwilioJson.list("messages", messages));
    }

    private int readsOf(String conversation) {
        return twilio.asked("/v1/Conversations/" + conversation + "/Messages").size();
    }

    private List<Asked> polls() {
        return twilio.asked(WS + "/Events").stream()
                .filter(asked -> asked.query("EventType").isEmpty())
                .toList();
    }

    /** Waits until the path was asked so many times more. */
    private void askedAgain(String path, int times) throws InterruptedException {
        twilio.awaitAsked(path, times);
    }

    /** Says yes once each of the kinds has been seen. */
    private static final class Seen implements Predicate<Heard> {
        private final List<Predicate<Event>> open;

        Seen(List<Predicate<Event>> kinds) {
            open = new ArrayList<>(kinds);
        }

        @Override
        public boolean test(Heard heard) {
            if (heard instanceof Heard.Happened(Event event)) {
                open.removeIf(kind -> kind.test(event));
            }
            return open.isEmpty();
        }
    }
}
