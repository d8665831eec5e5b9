package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskSid;
import dev.lull.model.Turn;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One task as readers see it: everything that a row, a line or an explanation needs, and no more.
 *
 * @param workerName the worker's SID where the name is not known, empty text where nobody has the task
 * @param agentOffline whether the worker's activity takes no reservations
 * @param customer the customer's name or address from the attributes, empty text where there is none
 * @param state what a supervisor sees
 * @param held whether it may not be made inactive now
 * @param heldUntil when the hold ends; empty where it has no end, or there is none
 * @param customerWaiting whether somebody waits in an inactive chat
 * @param reason why it is as it is, where that needs saying
 * @param terms what the policy says for it, and which level said so
 * @param forcedActiveAt when a supervisor made it active by hand, which started the timeout afresh
 * @param transferring whether it is being handed to another worker or queue
 * @param endsAt when TaskRouter deletes it, 24 hours after its acceptance
 * @param pending whether a supervisor's request for it is under way
 */
public record ChatView(
        TaskSid task,
        Optional<WorkerSid> worker,
        String workerName,
        boolean agentOffline,
        String customer,
        String queue,
        TaskChannel channel,
        Side side,
        AssignmentStatus status,
        ChatState state,
        boolean held,
        Optional<Instant> heldUntil,
        Optional<Turn> lastTurn,
        Optional<ConversationSid> conversation,
        boolean customerWaiting,
        Optional<Reason> reason,
        boolean pending,
        Instant createdAt,
        int priority,
        Terms terms,
        Optional<Instant> forcedActiveAt,
        boolean transferring,
        Optional<Instant> endsAt) {
    /** TaskRouter deletes a task that has been assigned for so long. */
    static final Duration LONGEST_ASSIGNMENT = Duration.ofHours(24);

    /** Whether it rests by a supervisor's word though its customer spoke last: nobody waits to be brought back. */
    public boolean putAside() {
        return state instanceof ChatState.Inactive
                && !customerWaiting
                && lastTurn.filter(turn -> turn.speaker() == Speaker.CUSTOMER).isPresent();
    }

    /** When its present worker accepted it. */
    public Optional<Instant> acceptedAt() {
        return endsAt.map(end -> end.minus(LONGEST_ASSIGNMENT));
    }
}
