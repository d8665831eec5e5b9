package dev.lull.simulation;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Message;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.simulation.Knowledge.Known;
import dev.lull.simulation.Knowledge.Word;
import java.time.Instant;
import java.util.Optional;

/** The rules of design section 3 about what a Lull shows of a task, given what it was told. */
final class Rows {
    private final Stage stage;

    Rows(Stage stage) {
        this.stage = stage;
    }

    void check(Life life, TaskSid sid) {
        Optional<Known> told = life.knowledge.task(sid);
        if (told.isEmpty()) {
            return;
        }
        Known known = told.get();
        String name = stage.nameOf(sid.value());
        ChatView view = life.views.get(sid);
        if (known.over) {
            Broken.unless(
                    view == null, "4", () -> life + " still has " + name + " although it was told that it has ended");
            return;
        }
        if (view == null) {
            throw new Broken("5", life + " does not show " + name);
        }
        Broken.unless(
                view.channel().equals(known.task.channel()),
                "7",
                () -> life + " shows " + name + " on " + view.channel().uniqueName() + " although it was told "
                        + known.task.channel().uniqueName());
        comesBack(life, known, view, name);
        timer(life, known, view, name);
        goesOn(life, view, name);
    }

    /** Rules 1 and 4: who must not rest is being brought back, and that can be seen. */
    private void comesBack(Life life, Known known, ChatView view, String name) {
        if (stage.pairs.sideOf(known.task.channel().sid()) != Side.INACTIVE) {
            return;
        }
        AssignmentStatus status = known.task.status();
        // Nobody could tell when the customer writes.
        boolean waits = status == AssignmentStatus.ASSIGNED && (known.blind || customerWaits(life, known));
        boolean homeless = status.waiting() || (status == AssignmentStatus.ASSIGNED && known.transferring);
        if (!waits && !homeless) {
            return;
        }
        String rule = waits ? "1" : "4";
        Automation mode = life.policy().automation();
        Trace trace = life.trace(known.task.sid());
        boolean busy = trace.writing > 0 || life.askedFor(known.task.sid()).isPresent();
        Broken.unless(
                busy
                        || mode == Automation.DRY_RUN
                        || mode == Automation.EMERGENCY_STOP
                        || view.state() instanceof ChatState.Activating,
                rule,
                () -> life + " shows " + name + " as " + word(view) + " although it was told "
                        + (waits ? "that its customer waits in the inactive channel" : "that no agent has it"));
        Broken.unless(
                !waits || view.customerWaiting(),
                rule,
                () -> life + " does not show that the customer of " + name + " waits");
    }

    /** Whether the customer spoke last, and no supervisor has made the chat inactive since. */
    static boolean customerWaits(Life life, Known known) {
        Optional<Message> last = known.word.last();
        if (last.isEmpty() || life.knowledge.isAgent(last.get())) {
            return false;
        }
        boolean forcedSince = known.stamp()
                .filter(stamp -> stamp.force()
                        .filter(force -> force.what() == Stamp.Do.INACTIVE)
                        .isPresent())
                .filter(stamp -> stamp.last().isPresent()
                        && stamp.last().getAsLong() >= last.get().index())
                .isPresent();
        return !forcedSince;
    }

    /** Rules 2, 4 and 6: a countdown runs only where the agent spoke last, and ends where everybody sees it end. */
    private static void timer(Life life, Known known, ChatView view, String name) {
        boolean agents = known.word.last().filter(life.knowledge::isAgent).isPresent();
        Broken.unless(
                !(view.state() instanceof ChatState.AwaitingAgent) || !agents || known.word.gap(),
                "6",
                () -> life + " waits for the agent of " + name + " although it was told that the agent spoke last");
        if (!(view.state() instanceof ChatState.AwaitingCustomer(Instant since, Optional<Instant> deadline))) {
            return;
        }
        Broken.unless(
                known.task.status() == AssignmentStatus.ASSIGNED,
                "4",
                () -> life + " runs a countdown for " + name + " although no agent has it");
        Word word = known.word;
        Broken.unless(
                word.last().filter(life.knowledge::isAgent).isPresent() && !word.gap(),
                "2",
                () -> life + " runs a countdown for " + name + " although it was not told that the agent spoke last");
        Wanted wanted = new Wanted(life.policy(), known);
        Optional<Instant> expected = wanted.deadline(word, life.now());
        Broken.unless(
                deadline.equals(expected) || wanted.isBeginningUnknown(word),
                "6",
                () -> life + " counts " + name + " down to " + deadline.orElse(null) + " and not to "
                        + expected.orElse(null));
    }

    /** Something follows: a request is out, or an alarm is set. */
    private static void goesOn(Life life, ChatView view, String name) {
        Optional<Instant> next = switch (view.state()) {
            case ChatState.Deactivating busy -> busy.next();
            case ChatState.Activating busy -> busy.next();
            case ChatState.AwaitingAgent quiet -> Optional.of(Instant.MAX);
            case ChatState.AwaitingCustomer quiet -> Optional.of(Instant.MAX);
            case ChatState.Inactive quiet -> Optional.of(Instant.MAX);
            case ChatState.Unwatched quiet -> Optional.of(Instant.MAX);
        };
        if (next.equals(Optional.of(Instant.MAX))) {
            return;
        }
        boolean follows = next.isPresent()
                ? life.nextWake().filter(wake -> !wake.isAfter(next.get())).isPresent()
                : life.trace(view.task()).out > 0;
        Broken.unless(follows, "liveness", () -> life + " is stuck with " + name + " as " + word(view));
    }

    static String word(ChatView view) {
        return view.state().getClass().getSimpleName();
    }
}
