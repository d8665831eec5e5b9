package dev.lull.desktop.live;

import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All there is, whatever is shown of it and also while the rows are paused, and what those chats come to that are in
 * the scope. What it counts is as of one moment, so that no number contradicts another.
 */
final class Truth {
    private final Map<TaskSid, RowState> open = new HashMap<>();
    private final Staff staff = new Staff();
    private Tally tally = new Tally();
    private Predicate<Optional<WorkerSid>> scope = worker -> true;
    private ChannelPairs pairs = new ChannelPairs(List.of());
    /** Nothing is promised before the policy is known. */
    private Automation mode = Automation.DRY_RUN;

    private Instant moment;
    private Totals totals = Totals.NONE;
    private int concerns;

    /** @param now server time */
    Truth(Instant now) {
        moment = now;
    }

    /** A chat is new, or has changed. */
    void see(RowState chat) {
        end(chat.chat().task());
        open.put(chat.chat().task(), chat);
        if (isInScope(chat)) {
            tally.add(chat);
        }
    }

    void end(TaskSid task) {
        RowState last = open.remove(task);
        if (last != null && isInScope(last)) {
            tally.remove(last);
        }
    }

    void see(WorkerView worker) {
        staff.see(worker);
    }

    void leave(WorkerSid worker) {
        staff.leave(worker);
    }

    void see(Policy policy) {
        pairs = policy.pairs();
        mode = policy.automation();
    }

    /** @param of whether the chats of that worker, or of nobody, count; to be told again when that has changed */
    void scope(Predicate<Optional<WorkerSid>> of) {
        scope = of;
        tally = new Tally();
        inScope().forEach(tally::add);
        count(moment);
    }

    /** What is told of numbers holds from this moment on until the next. */
    void count(Instant now) {
        moment = now;
        totals = tally.totals();
        concerns = tally.concerns(now);
    }

    /** When it was counted. */
    Instant moment() {
        return moment;
    }

    /** Of those in the scope. */
    Totals totals() {
        return totals;
    }

    /** How many in the scope somebody should see to. */
    int concerns() {
        return concerns;
    }

    List<ChatView> chats() {
        return open.values().stream().map(RowState::chat).toList();
    }

    List<ChatView> chatsInScope() {
        return inScope().map(RowState::chat).toList();
    }

    private Stream<RowState> inScope() {
        return open.values().stream().filter(this::isInScope);
    }

    private boolean isInScope(RowState chat) {
        return scope.test(chat.chat().worker());
    }

    Optional<WorkerView> worker(WorkerSid sid) {
        return staff.worker(sid);
    }

    /** The active channels of the workers in the scope, as full as they would be if all inactive chats came back. */
    WorkerView.Capacity ifAllReturn() {
        return staff.ifAllReturn(scope);
    }

    ChannelPairs pairs() {
        return pairs;
    }

    /** How far Lull acts by itself. */
    Automation mode() {
        return mode;
    }
}
