package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Failure;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What one Lull has asked and written about one task, as the rules need it. */
final class Trace {
    /** Requests that are out. */
    int out;
    /** Writes that are out. */
    int writing;
    /** When the newest answered read of the task was asked. */
    Instant taskAsked = Instant.MIN;
    /** When the newest answered read of the messages was asked. */
    Instant messagesAsked = Instant.MIN;
    /** Whether it was older than what was known. */
    boolean messagesStale;
    /** The decision that was recorded and not closed. */
    Optional<DecisionRecord> open = Optional.empty();
    /** Whether the present step has recorded an answer. */
    boolean answerRecorded;
    /** Whether the present step has settled a supervisor's request. */
    boolean settled;
    /** Requests since the faults ended. */
    int late;

    /** Writes that were out when this Lull was told that the task is gone. */
    private int forgotten;

    /** Whether the last answer was to one of them: should the task be told of again, nothing waits for that any more. */
    boolean ofForgotten;

    /** Until when Twilio asked to wait with the move that is recorded as {@code limited}. */
    private Instant patience = Instant.MIN;

    private Optional<DecisionRecord> limited = Optional.empty();
    private Optional<Instant> lostAt = Optional.empty();
    private Optional<Instant> refusedAt = Optional.empty();
    private String refused = "";
    private long lostVersion;
    private long newest;
    private final Set<String> told = new HashSet<>();

    void sent(boolean write) {
        out++;
        writing += write ? 1 : 0;
        late++;
    }

    void told(Task task) {
        task.etag().ifPresent(told::add);
        long version = task.version().orElse(-1);
        newest = Math.max(newest, version);
        // A later version says that the lost write either made it or comes too late.
        lostAt = lostAt.filter(lost -> version <= lostVersion);
        refusedAt = refusedAt.filter(at -> version <= lostVersion);
    }

    void taskRead(Instant asked, Answer<Task> answer) {
        out--;
        if (answer instanceof Answer.Got<Task>(Task task)) {
            told(task);
            taskAsked = asked.isAfter(taskAsked) ? asked : taskAsked;
            lostAt = lostAt.filter(lost -> lost.isAfter(asked));
            refusedAt = refusedAt.filter(at -> at.isAfter(asked));
        }
    }

    void messagesRead(Instant asked, Instant now, Answer<MessagePage> answer, Knowledge.Word before) {
        out--;
        if (answer instanceof Answer.Got<MessagePage>(MessagePage page) && !asked.isBefore(messagesAsked)) {
            messagesAsked = asked;
            messagesStale = before.isLate(page, now);
        }
    }

    void gone() {
        forgotten = writing;
    }

    void written(Instant now, Answer<Task> answer, String ifMatch) {
        out--;
        writing--;
        ofForgotten = forgotten > 0;
        forgotten -= ofForgotten ? 1 : 0;
        answerRecorded = false;
        settled = false;
        if (answer instanceof Answer.Got<Task>(Task task)) {
            told(task);
        } else if (answer instanceof Answer.ChangedMeanwhile<Task>()) {
            refused = ifMatch;
            lostVersion = version(ifMatch);
            refusedAt = newest > lostVersion ? Optional.empty() : Optional.of(now);
        } else if (answer instanceof Answer.Unreachable<Task>(Failure why) && why != Failure.Plain.BUDGET_SPENT) {
            // What the budget does not let out is not lost.
            lostVersion = version(ifMatch);
            lostAt = newest > lostVersion ? Optional.empty() : Optional.of(now);
        }
    }

    private static long version(String ifMatch) {
        return ifMatch.equals(Plant.NEWEST) ? Long.MAX_VALUE : Long.parseLong(ifMatch);
    }

    /** Twilio asked to slow down. */
    void limited(Instant now, Answer<?> answer) {
        if (answer instanceof Answer.Limited<?>(Optional<Duration> after) && after.isPresent()) {
            patience = now.plus(after.get());
            limited = open;
        }
    }

    /** Whether the same move goes on before the time that Twilio asked to wait. */
    boolean isImpatient(Instant now) {
        return limited.isPresent() && limited.equals(open) && patience.isAfter(now);
    }

    /** Whether the answer to a write was lost, and the task was not read since. */
    boolean isInDoubt() {
        return lostAt.isPresent();
    }

    /** Whether this version was refused with 412, and the task was not read since. */
    boolean wasRefused(String version) {
        return refusedAt.isPresent() && refused.equals(version);
    }

    boolean wasTold(String version) {
        return told.contains(version);
    }
}
