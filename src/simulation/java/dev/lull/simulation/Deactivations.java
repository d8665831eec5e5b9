package dev.lull.simulation;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Message;
import dev.lull.simulation.Knowledge.Known;
import dev.lull.simulation.Knowledge.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Rules 2 and 4: when a chat may be made inactive. */
final class Deactivations {
    private Deactivations() {}

    /** Whoever wants it. */
    static void mayRest(Life life, Known known, String name) {
        Broken.unless(
                known.task.status() == AssignmentStatus.ASSIGNED,
                "4",
                () -> life + " makes " + name + " inactive although it is "
                        + known.task.status().name().toLowerCase(Locale.ROOT));
        Broken.unless(
                !known.transferring, "4", () -> life + " makes " + name + " inactive although it is being transferred");
        Broken.unless(
                !known.held(life.now()),
                "2",
                () -> life + " makes " + name + " inactive although a supervisor holds it");
    }

    /**
     * By itself: task and messages were read again after the deadline, the newest turn is the agent's, the business
     * is open, and the agent's last slot was not freed just before.
     */
    static void isDue(Life life, Known known, String name) {
        Trace trace = life.trace(known.task.sid());
        Word word = known.word;
        Wanted wanted = new Wanted(life.policy(), known);
        Instant now = life.now();
        Optional<Message> last = word.last();
        Broken.unless(
                last.filter(life.knowledge::isAgent).isPresent() && !word.gap(),
                "2",
                () -> life + " makes " + name
                        + " inactive although it was told that the agent was not the last to write");
        Broken.unless(
                wanted.isOpen(now),
                "policy",
                () -> life + " makes " + name + " inactive although the business is closed");
        isPaced(life, wanted, now, name);
        Optional<Instant> ends = wanted.deadline(word, now);
        Broken.unless(
                ends.isPresent(), "policy", () -> life + " makes " + name + " inactive although its timeout is off");
        if (wanted.isBeginningUnknown(word)) {
            return;
        }
        Instant deadline = ends.orElseThrow();
        Broken.unless(
                !deadline.isAfter(now), "2", () -> life + " makes " + name + " inactive before its time, " + deadline);
        Broken.unless(
                !trace.taskAsked.isBefore(deadline),
                "2",
                () -> life + " makes " + name + " inactive without having read the task after the deadline");
        Broken.unless(
                !trace.messagesAsked.isBefore(deadline) && !trace.messagesStale,
                "2",
                () -> life + " makes " + name + " inactive without having read its messages after the deadline");
    }

    private static void isPaced(Life life, Wanted wanted, Instant now, String name) {
        Duration pace = wanted.pace();
        Optional<Instant> before =
                wanted.worker().flatMap(worker -> Optional.ofNullable(life.lastDeactivation.get(worker)));
        Broken.unless(
                before.isEmpty() || !before.get().plus(pace).isAfter(now),
                "policy",
                () -> life + " makes " + name + " inactive within " + pace.toSeconds()
                        + " s of the same agent's last deactivation");
    }
}
