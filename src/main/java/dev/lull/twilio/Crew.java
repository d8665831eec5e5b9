package dev.lull.twilio;

import dev.lull.engine.Backoff;
import dev.lull.engine.Failure;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works an agenda off. What fails is told and tried again later; nothing but an interrupt ends it. */
final class Crew {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    /** Does one job. */
    interface Hand {
        /** @return how long after this beginning it is to be done again; empty for never */
        Optional<Duration> work(Job job) throws UnreadException, InterruptedException;
    }

    private final Agenda agenda;
    private final Telling telling;
    private final Hand hand;

    Crew(Agenda agenda, Telling telling, Hand hand) {
        this.agenda = agenda;
        this.telling = telling;
        this.hand = hand;
    }

    /** Works until the thread is interrupted; may be run by several threads. */
    void serve() throws InterruptedException {
        while (!Thread.interrupted()) {
            Job job = agenda.take();
            try {
                Optional<Duration> again = hand.work(job);
                again.ifPresentOrElse(in -> agenda.done(job, in), () -> agenda.done(job));
            } catch (UnreadException unread) {
                later(job, unread);
            } catch (RuntimeException mistake) {
                LOG.error("{} failed", job, mistake);
                later(job, new UnreadException(Failure.Plain.MISTAKE, false, Optional.empty()));
            }
        }
    }

    private void later(Job job, UnreadException unread) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        // First known to the agenda, then told: nothing is called fresh after it was said to fail.
        Duration backoff = Backoff.after(job.toString(), agenda.failed(job));
        telling.failed(unread.why(), unread.denied());
        Duration wait =
                unread.pause().filter(asked -> asked.compareTo(backoff) > 0).orElse(backoff);
        agenda.retry(job, wait);
    }
}
