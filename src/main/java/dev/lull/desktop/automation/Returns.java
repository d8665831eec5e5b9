package dev.lull.desktop.automation;

import dev.lull.engine.ChatView;
import dev.lull.engine.Reason;
import dev.lull.engine.TaskOverride.Outcome;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings all inactive chats back, a few at a time, customers who wait first. All of it happens on the thread that
 * starts it, to which {@code onFx} brings the answers.
 */
final class Returns {
    /** So many at a time: enough to be quick, few enough to be cancelled. */
    static final int AT_ONCE = 4;

    /**
     * How far it has come.
     *
     * @param why the reason of the last one that failed
     */
    record Progress(int all, int back, int failed, int underWay, boolean cancelled, Optional<Reason> why) {
        boolean isOver() {
            return underWay == 0 && (cancelled || back + failed == all);
        }
    }

    private final Function<TaskSid, CompletableFuture<Outcome>> activate;
    private final Consumer<Runnable> onFx;
    private final Consumer<Progress> listener;
    private final Queue<TaskSid> left = new ArrayDeque<>();
    private final int all;
    private int back;
    private int failed;
    private int underWay;
    private boolean cancelled;
    private Optional<Reason> why = Optional.empty();

    /** @param listener is told after each step */
    Returns(
            Collection<ChatView> chats,
            Function<TaskSid, CompletableFuture<Outcome>> activate,
            Consumer<Runnable> onFx,
            Consumer<Progress> listener) {
        this.activate = activate;
        this.onFx = onFx;
        this.listener = listener;
        chats.stream()
                .filter(chat -> chat.side() == Side.INACTIVE)
                .sorted(Comparator.comparing((ChatView chat) -> !chat.customerWaiting())
                        .thenComparing(chat -> chat.state().since()))
                .map(ChatView::task)
                .forEach(left::add);
        all = left.size();
    }

    void start() {
        goOn();
    }

    /** Begins no further one; what is under way is waited for. */
    void cancel() {
        cancelled = true;
        left.clear();
        tell();
    }

    private void goOn() {
        while (underWay < AT_ONCE && !left.isEmpty()) {
            underWay++;
            var _ = activate.apply(left.remove())
                    .whenComplete((outcome, lost) -> onFx.accept(() -> ended(Optional.ofNullable(outcome))));
        }
        tell();
    }

    private void ended(Optional<Outcome> outcome) {
        underWay--;
        outcome.map(Returns::problem).ifPresentOrElse(this::count, () -> failed++);
        goOn();
    }

    private void count(Optional<Reason> problem) {
        if (problem.isEmpty()) {
            back++;
        } else {
            failed++;
            why = problem;
        }
    }

    /** Why the chat is not back; empty where it is, or where it has ended. */
    private static Optional<Reason> problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.AlreadySo already -> Optional.empty();
            case Outcome.NotFound ended -> Optional.empty();
            case Outcome.Superseded superseded -> Optional.empty();
            case Outcome.Refused(Reason reason) -> Optional.of(reason);
            case Outcome.Denied(Reason reason) -> Optional.of(reason);
            case Outcome.Failed(Reason reason) -> Optional.of(reason);
        };
    }

    private void tell() {
        listener.accept(new Progress(all, back, failed, underWay, cancelled, why));
    }
}
