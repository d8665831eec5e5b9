package dev.lull.desktop.live;

import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.MoveKind;
import dev.lull.engine.Reason;
import dev.lull.engine.Standstill;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.Turn;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes chats as the engine shows them. */
public record Rows(
        String task,
        String worker,
        String customer,
        String queue,
        AssignmentStatus status,
        ChatState state,
        Optional<Turn> turn,
        boolean held,
        Optional<Instant> heldUntil,
        boolean customerWaiting,
        Optional<Reason> reason,
        boolean agentOffline,
        Optional<Instant> endsAt) {
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    /** Why a waiting customer is not brought back in an emergency stop. */
    public static final Reason STOPPED =
            new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.CUSTOMER_WROTE, Automation.EMERGENCY_STOP);

    static final Duration TIMEOUT = Duration.ofMinutes(1);
    static final TaskChannel SMS = new TaskChannel(new TaskChannelSid("TC1"), "sms");
    static final TaskChannel INACTIVE_SMS = new TaskChannel(new TaskChannelSid("TC2"), "inactive_sms");
    public static final Policy POLICY =
            Policy.of(TIMEOUT, Automation.DRY_RUN, new ChannelPairs(List.of(new ChannelPair(SMS, INACTIVE_SMS))));

    /** The agent spoke last, so long ago. */
    public static Rows quiet(String task, Duration silence) {
        Instant spoke = NOW.minus(silence);
        return in(task, new ChatState.AwaitingCustomer(spoke, Optional.of(spoke.plus(TIMEOUT))))
                .with(new Turn(Speaker.AGENT, spoke, spoke, 3));
    }

    /** The customer has waited for so long. */
    public static Rows waiting(String task, Duration wait) {
        Instant spoke = NOW.minus(wait);
        return in(task, new ChatState.AwaitingAgent(spoke)).with(new Turn(Speaker.CUSTOMER, spoke, spoke, 4));
    }

    public static Rows inactive(String task, Duration rest) {
        return in(task, new ChatState.Inactive(NOW.minus(rest)));
    }

    /** A supervisor made it inactive so long ago, after its customer's last word. */
    public static Rows putAside(String task, Duration rest) {
        Instant spoke = NOW.minus(rest);
        return inactive(task, rest).with(new Turn(Speaker.CUSTOMER, spoke, spoke, 4));
    }

    public static Rows in(String task, ChatState state) {
        return new Rows(
                task,
                "Ana Souza",
                "Maria",
                "Billing",
                AssignmentStatus.ASSIGNED,
                state,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.empty());
    }

    Rows with(Turn newest) {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                status,
                state,
                Optional.of(newest),
                held,
                heldUntil,
                customerWaiting,
                reason,
                agentOffline,
                endsAt);
    }

    public Rows of(String workerName, String customerName, String queueName) {
        return new Rows(
                task,
                workerName,
                customerName,
                queueName,
                status,
                state,
                turn,
                held,
                heldUntil,
                customerWaiting,
                reason,
                agentOffline,
                endsAt);
    }

    Rows heldUntil(Instant end) {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                status,
                state,
                turn,
                true,
                Optional.of(end),
                customerWaiting,
                reason,
                agentOffline,
                endsAt);
    }

    public Rows waitingBecause(Reason why) {
        return because(why, true);
    }

    public Rows because(Reason why) {
        return because(why, customerWaiting);
    }

    private Rows because(Reason why, boolean waits) {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                status,
                state,
                turn,
                held,
                heldUntil,
                waits,
                Optional.of(why),
                agentOffline,
                endsAt);
    }

    Rows in(AssignmentStatus other) {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                other,
                state,
                turn,
                held,
                heldUntil,
                customerWaiting,
                reason,
                agentOffline,
                endsAt);
    }

    /** The agent takes no new chats. */
    Rows away() {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                status,
                state,
                turn,
                held,
                heldUntil,
                customerWaiting,
                reason,
                true,
                endsAt);
    }

    Rows endingAt(Instant end) {
        return new Rows(
                task,
                worker,
                customer,
                queue,
                status,
                state,
                turn,
                held,
                heldUntil,
                customerWaiting,
                reason,
                agentOffline,
                Optional.of(end));
    }

    public ChatView view() {
        return viewNamed(worker);
    }

    /** The same worker under another name. */
    ChatView viewNamed(String workerName) {
        Side side = state instanceof ChatState.Inactive || state instanceof ChatState.Activating
                ? Side.INACTIVE
                : Side.ACTIVE;
        TaskChannel channel = side == Side.INACTIVE ? INACTIVE_SMS : SMS;
        WorkerSid workerSid = new WorkerSid("WK-" + worker);
        return new ChatView(
                new TaskSid(task),
                Optional.of(workerSid),
                workerName,
                agentOffline,
                customer,
                queue,
                channel,
                side,
                status,
                state,
                held,
                heldUntil,
                turn,
                Optional.of(new ConversationSid("CH" + task)),
                customerWaiting,
                reason,
                false,
                NOW.minusSeconds(600),
                0,
                POLICY.termsFor(channel.sid(), queue, Optional.of(workerSid)),
                Optional.empty(),
                false,
                endsAt);
    }

    RowState state(Request request) {
        return RowState.of(view(), request);
    }

    RowState shown() {
        return state(Request.NONE);
    }

    TaskRow row() {
        return new TaskRow(new TaskSid(task), shown());
    }
}
