package dev.lull.simulation;

import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPairs;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.simulation.Knowledge.Known;
import java.util.Optional;
import java.util.OptionalInt;

/** What the policy has to say about bringing a chat back. */
final class Returns {
    private Returns() {}

    static void mayReturn(Life life, ChannelPairs pairs, Known known, String name) {
        Optional<Cause> cause = life.trace(known.task.sid()).open.map(DecisionRecord::cause);
        // A return may go on for another reason than it was begun for.
        boolean agents = known.word.last().filter(life.knowledge::isAgent).isPresent();
        Broken.unless(
                !cause.equals(Optional.of(Cause.AGENT_WROTE))
                        || !agents
                        || life.policy().agentReactivates(),
                "policy",
                () -> life + " brings " + name + " back for its agent's message although that is switched off");
        // Who has no agent takes none of an agent's slots.
        boolean homeless = known.transferring || known.task.status().waiting();
        if (!homeless && !cause.equals(Optional.of(Cause.NOT_WITH_AN_AGENT))) {
            Broken.unless(
                    !isFull(life, pairs, known),
                    "policy",
                    () -> life + " brings " + name
                            + " back although its agent has as many chats as the hard limit allows");
        }
    }

    /** Whether the agent has as many other active chats as the hard limit allows, as far as this Lull was told. */
    static boolean isFull(Life life, ChannelPairs pairs, Known known) {
        OptionalInt limit = new Wanted(life.policy(), known).hardLimit();
        Optional<WorkerSid> worker = known.assignment.map(who -> who.worker());
        if (limit.isEmpty() || worker.isEmpty()) {
            return false;
        }
        TaskSid self = known.task.sid();
        long active = life.knowledge.open().stream()
                .filter(other -> !other.task.sid().equals(self)
                        && other.assignment.map(who -> who.worker()).equals(worker))
                .filter(other -> other.task.status() == AssignmentStatus.ASSIGNED
                        || other.task.status() == AssignmentStatus.WRAPPING)
                .filter(other -> pairs.sideOf(other.task.channel().sid()) == Side.ACTIVE)
                .count();
        return active >= limit.getAsInt();
    }
}
