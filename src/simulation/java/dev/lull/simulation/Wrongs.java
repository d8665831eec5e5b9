package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.MessagePage;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.simulation.Port.Snapshot;
import dev.lull.simulation.Tally.Count;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Follows each deactivation in which the customer's message fell between the last read and the write: the next read
 * of the messages by the Lull that did it must begin the return, as soon as it knows of the move.
 */
final class Wrongs {
    private final Stage stage;
    private final Tally tally;
    private final Map<TaskSid, Life> open = new HashMap<>();

    Wrongs(Stage stage, Tally tally) {
        this.stage = stage;
        this.tally = tally;
    }

    void happened(Life life, TaskSid task) {
        tally.count(Count.WRONG_DEACTIVATIONS);
        if (open.put(task, life) != null) {
            tally.count(Count.WRONG_OVERTAKEN);
        }
    }

    /** Looks whether what this Lull heard made it bring the chat back. */
    void answered(Life life, Event heard) {
        if (!(heard instanceof Event.MessagesAnswered(var id, var named, Answer.Got<MessagePage>(MessagePage page)))
                || open.get(id.task()) != life) {
            return;
        }
        ChatView view = life.views.get(id.task());
        boolean shown = page.newestIndex() >= stage.transcript.newestIndex(named);
        boolean free = life.policy().automation() != Automation.DRY_RUN
                && life.policy().automation() != Automation.EMERGENCY_STOP
                && life.askedFor(id.task()).isEmpty()
                // Until the answer is there, the chat is not at rest for this Lull.
                && life.trace(id.task()).writing == 0;
        boolean waits = life.knowledge
                .task(id.task())
                .filter(known -> known.task.status() == AssignmentStatus.ASSIGNED
                        && stage.pairs.sideOf(known.task.channel().sid()) == Side.INACTIVE
                        && Rows.customerWaits(life, known))
                .isPresent();
        boolean comes = view == null || view.state() instanceof ChatState.Activating;
        if (life.isAlive() && shown && free && waits && !comes) {
            tally.count(Count.WRONG_STAYED);
            String name = stage.nameOf(id.task().value());
            throw new Broken("1", life + " has read that the customer of " + name + " waits, and lets it rest");
        }
    }

    /** Closes what has come to its end. */
    void settle() {
        for (Iterator<Map.Entry<TaskSid, Life>> each = open.entrySet().iterator(); each.hasNext(); ) {
            TaskSid sid = each.next().getKey();
            Optional<Snapshot> now = stage.task(sid, 0);
            if (now.isEmpty() || now.get().task().status() != AssignmentStatus.ASSIGNED) {
                tally.count(Count.WRONG_OVERTAKEN);
                each.remove();
            } else if (stage.pairs.sideOf(now.get().task().channel().sid()) != Side.INACTIVE) {
                tally.count(Count.WRONG_UNDONE);
                each.remove();
            }
        }
    }

    /** What still rests now may do so, since nobody waits there for good: that was checked before. */
    void end() {
        settle();
        open.keySet().forEach(sid -> tally.count(Count.WRONG_OVERTAKEN));
        open.clear();
    }
}
