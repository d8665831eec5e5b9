package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.twilio.Ears.Heard;
import dev.lull.twilio.FakeTwilio.Reply;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeedFailuresTest extends FeedRig {
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
    void aConversationThatAlwaysFailsDoesNotMakeTheOthersLookStale() throws InterruptedException {
        tasks(task("WT1", "assigned", "CH1"), task("WT2", "assigned", "CH2"));
        reservations("WT2");
        messages("CH2", TwilioJson.message(0, "+1555"));
        twilio.on("/v1/Conversations/CH1/Messages", Reply.status(403));
        feed.start(ears);

        ears.untilReady();
        ears.until(heard -> heard instanceof Heard.Fresh);
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
            assertThat(failed.why()).isEqualTo(Failure.Plain.WRONG_CREDENTIALS);
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
