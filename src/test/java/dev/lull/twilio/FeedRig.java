package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.ServerClock;
import dev.lull.twilio.FakeTwilio.Asked;
import dev.lull.twilio.FakeTwilio.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A feed over a played-back workspace: one worker, one chat, one conversation; a test changes what it plays. */
abstract class FeedRig {
    static final String WS = "/v1/Workspaces/WS1";
    static final Instant BEGIN = Instant.parse("2026-11-22T11:00:00Z");
    static final Rhythm OFTEN =
            new Rhythm(2000, 2000, 2000, 2000, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(200));
    static final TaskSid WT1 = new TaskSid("WT1");
    static final WorkerSid WK1 = new WorkerSid("WK1");
    static final FeedScope ALL = new FeedScope.Everything(true);

    final Ears ears = new Ears();
    final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    FakeTwilio twilio;
    Line line;
    PollingFeed feed;

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

    /** A thread whose work is done may need a moment to be gone. */
    void everyThreadEnded() throws InterruptedException {
        assertThat(threads).isNotEmpty();
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    PollingFeed feed(FeedScope scope) {
        return feed(scope, OFTEN);
    }

    PollingFeed feed(FeedScope scope, Rhythm rhythm) {
        return feed(scope, rhythm, new Budget(rhythm.taskRouterPerSecond(), rhythm.conversationsPerSecond()));
    }

    PollingFeed feed(FeedScope scope, Rhythm rhythm, Budget budget) {
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

    static Rhythm slowResync() {
        return new Rhythm(2000, 2000, 2000, 2000, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofHours(1));
    }

    static ObjectNode worker(String sid, String name, String identity) {
        return TwilioJson.worker(sid, name, "{\"contact_uri\":\"client:" + identity + "\"}");
    }

    static ObjectNode task(String sid, String status, String conversation) {
        return TwilioJson.task(sid, status, "TC1", "{\"conversationSid\":\"" + conversation + "\"}");
    }

    void workers(ObjectNode... workers) {
        twilio.on(WS + "/Workers", TwilioJson.list("workers", workers));
    }

    /** Lists these tasks, without attributes as Twilio may, and answers for each of them. */
    void tasks(ObjectNode... tasks) {
        ObjectNode[] listed = new ObjectNode[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            listed[i] = tasks[i].deepCopy().putNull("attributes");
            twilio.on(
                    WS + "/Tasks/" + tasks[i].path("sid").asText(),
                    Reply.ok(tasks[i].toString()).with("ETag", "\"5\""));
        }
        twilio.on(WS + "/Tasks", TwilioJson.list("tasks", listed));
    }

    void reservations(String task, ObjectNode... reservations) {
        twilio.on(WS + "/Tasks/" + task + "/Reservations", TwilioJson.list("reservations", reservations));
    }

    /** Answers every poll of the events with these; there are none of the transfers before the start. */
    void events(ObjectNode... events) {
        twilio.on(
                WS + "/Events",
                asked -> Reply.ok(
                        asked.query("EventType").isEmpty()
                                ? TwilioJson.list("events", events)
                                : TwilioJson.list("events")));
    }

    void messages(String conversation, ObjectNode... messages) {
        twilio.on("/v1/Conversations/" + conversation + "/Messages", TwilioJson.list("messages", messages));
    }

    int readsOf(String conversation) {
        return twilio.asked("/v1/Conversations/" + conversation + "/Messages").size();
    }

    List<Asked> polls() {
        return twilio.asked(WS + "/Events").stream()
                .filter(asked -> asked.query("EventType").isEmpty())
                .toList();
    }

    /** Waits until the path was asked so many times more. */
    void askedAgain(String path, int times) throws InterruptedException {
        twilio.awaitAsked(path, times);
    }
}
