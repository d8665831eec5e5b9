package dev.lull.desktop.automation;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.TaskOverride;
import dev.lull.model.Side;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Supervision;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Closing the window where this Lull is the one that brings chats back: nothing stays behind unsaid. */
public final class QuitController {
    private final Words words;
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
        this.words = words;
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
        int inactive = inactive();
        if (simulated || inactive == 0 || !mode.map(Automation::returns).orElse(false)) {
            return true;
        }
        quit = close;
        if (view.card().getScene() == null) {
            view.ask(inactive);
            overlay.open(view.card(), words.of("quit.title", inactive), view.back(), this::onDismissed);
        }
        return false;
    }

    private int inactive() {
        return (int) chats.get().stream()
                .filter(chat -> chat.side() == Side.INACTIVE)
                .count();
    }

    private void onBringBack() {
        supervision.ifPresent(open -> {
            // No chat is made inactive behind the back of those that return.
            open.change(new PolicyEdit.ModeForNow(Automation.OFF));
            Returns started = new Returns(
                    chats.get(),
                    task -> open.submit(task, new TaskOverride.Action.ForceActive(), Optional.empty()),
                    bridge::onFx,
                    this::onProgress);
            returns = Optional.of(started);
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
        } else if (progress.failed() > 0) {
            goOn();
            view.failed(progress);
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
        supervision.ifPresent(open -> mode.ifPresent(before -> open.change(new PolicyEdit.ModeForNow(before))));
    }
}
