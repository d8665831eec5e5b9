package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Event;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.twilio.Ears.Heard;
import dev.lull.twilio.FakeTwilio.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FeedChangesTest extends FeedRig {
    /** Only what happens is read again. */
    private static final Rhythm EVERYTHING_ONCE =
            new Rhythm(2000, 2000, 2000, 2000, Duration.ofMillis(20), Duration.ofHours(1), Duration.ofHours(1));

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
    void aTaskThatIsForgottenIsToldAgainWithItsMessages() throws InterruptedException {
        feed = feed(ALL, EVERYTHING_ONCE);
        feed.start(ears);
        ears.untilReady();

        feed.forget(WT1);

        assertThat(ears.next(Event.TaskSeen.class, seen -> true).assignment()).isPresent();
        ears.next(Event.MessagesSeen.class, seen -> true);
    }

    @Test
    void aTaskThatIsForgottenAndNotThereAnyMoreIsGone() throws InterruptedException {
        feed = feed(ALL, EVERYTHING_ONCE);
        feed.start(ears);
        ears.untilReady();
        twilio.on(WS + "/Tasks/WT1", Reply.status(404));

        feed.forget(WT1);

        ears.next(Event.TaskGone.class, gone -> gone.task().equals(WT1));
    }

    @Test
    void aTaskThatIsMissingForAMomentComesAgain() throws InterruptedException {
        feed.start(ears);
        ears.untilReady();
        twilio.on(WS + "/Tasks/WT1", Reply.status(404));
        feed.forget(WT1);
        ears.next(Event.TaskGone.class, gone -> true);

        tasks(task("WT1", "assigned", "CH1"));

        ears.next(Event.TaskSeen.class, seen -> true);
        ears.next(Event.MessagesSeen.class, seen -> true);
    }

    @Test
    void whatWasNeverToldCannotBeForgotten() throws InterruptedException {
        feed = feed(ALL, EVERYTHING_ONCE);
        feed.start(ears);
        ears.untilReady();

        feed.forget(new TaskSid("WT2"));
        askedAgain(WS + "/Events", 5);

        assertThat(twilio.asked(WS + "/Tasks/WT2")).isEmpty();
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
