package dev.lull.desktop.automation;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
import dev.lull.engine.TaskOverride;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Story;
import dev.lull.supervision.Supervision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Closing the window: nothing stays behind unsaid. Where this Lull brings chats back by itself, that concerns all
 * inactive ones; elsewhere those that were made inactive here.
 */
public final class QuitController {
    private final Overlay overlay;
    private final Bridge bridge;
    private final boolean simulated;
    private final Supplier<Collection<ChatView>> chats;
    private final QuitCard view;
    private Optional<Supervision> supervision = Optional.empty();
    private Optional<Automation> mode = Optional.empty();
    private Optional<Returns> returns = Optional.empty();
    private Runnable quit = () -> {};

    /**
     * @param simulated the simulator ends with the window, and nobody is asked
     * @param chats all open chats, as readers see them now
     */
    public QuitController(
            Words words, Overlay overlay, Bridge bridge, boolean simulated, Supplier<Collection<ChatView>> chats) {
        this.overlay = overlay;
        this.bridge = bridge;
        this.simulated = simulated;
        this.chats = chats;
        view = new QuitCard(words);
        view.back().setOnAction(pressed -> onBringBack());
        view.leave().setOnAction(pressed -> quit.run());
        view.cancel().setOnAction(pressed -> onCancel());
    }

    public void onOpened(Supervision opened) {
        supervision = Optional.of(opened);
    }

    /** The policy that is in force from now on. */
    public void onPolicy(Policy applied) {
        if (returns.isEmpty()) {
            mode = Optional.of(applied.automation());
        }
    }

    /**
     * The window is to be closed.
     *
     * @param close closes it without asking
     * @return whether it may close now; otherwise a person has been asked, and {@code close} is called if need be
     */
    public boolean onCloseRequest(Runnable close) {
        int left = leftBehind().size();
        if (simulated || left == 0) {
            return true;
        }
        quit = close;
        if (view.card().getScene() == null) {
            view.ask(left, !returns());
            overlay.open(view.card(), view.question(left, !returns()), view.back(), this::onDismissed);
        }
        return false;
    }

    private boolean returns() {
        return mode.map(Automation::returns).orElse(false);
    }

    /** The inactive chats that somebody counts on this Lull for; in wrap-up nobody waits, and nothing can be moved. */
    private List<ChatView> leftBehind() {
        return chats.get().stream()
                .filter(chat -> chat.side() == Side.INACTIVE && chat.status() != AssignmentStatus.WRAPPING)
                .filter(chat -> returns() || madeInactiveHere(chat.task()))
                .toList();
    }

    private boolean madeInactiveHere(TaskSid task) {
        return supervision.map(open -> open.storyOf(task)).orElse(Story.NONE).decisions().stream()
                .filter(decision -> decision.phase() == DecisionRecord.Phase.DONE)
                .map(DecisionRecord::move)
                .filter(move -> move != MoveKind.MARK)
                .reduce((earlier, later) -> later)
                .filter(last -> last == MoveKind.DEACTIVATE)
                .isPresent();
    }

    private void onBringBack() {
        supervision.ifPresent(open -> {
            Returns started = new Returns(
                    leftBehind(),
                    task -> open.submit(task, new TaskOverride.Action.ForceActive(), Optional.empty()),
                    bridge::onFx,
                    this::onProgress);
            returns = Optional.of(started);
            if (returns()) {
                // No chat is made inactive behind the back of those that return.
                open.change(new PolicyEdit.ModeForNow(Automation.OFF));
            }
            view.cancel().requestFocus();
            started.start();
        });
    }

    private void onProgress(Returns.Progress progress) {
        if (returns.isEmpty()) {
            return;
        }
        if (!progress.isOver()) {
            view.show(progress);
        } else if (progress.cancelled()) {
            goOn();
        } else if (progress.failed() > 0 && !leftBehind().isEmpty()) {
            // What is back stays so until a person has decided.
            view.failed(progress, !returns());
            view.back().requestFocus();
        } else {
            quit.run();
        }
    }

    private void onCancel() {
        overlay.close(view.card());
    }

    private void onDismissed() {
        returns.ifPresent(Returns::cancel);
    }

    /** As it was before. */
    private void goOn() {
        returns = Optional.empty();
        supervision.ifPresent(open ->
                mode.filter(Automation::returns).ifPresent(before -> open.change(new PolicyEdit.ModeForNow(before))));
    }
}
