package dev.lull.desktop.automation;

import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Supervision;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The automation switch as the rest of the window knows it. */
public final class AutomationController {
    private final Words words;
    private final Overlay overlay;
    private final boolean simulated;
    private final Supplier<Collection<ChatView>> chats;
    private final InstantSource clock;
    private final Map<Automation, Command> commands = new EnumMap<>(Automation.class);
    private final AutomationSwitch view;
    private Optional<Supervision> supervision = Optional.empty();
    private Optional<Policy> policy = Optional.empty();

    /**
     * @param all gets the modes as commands
     * @param chats all open chats, as readers see them now
     */
    public AutomationController(
            Words words,
            Overlay overlay,
            Commands all,
            boolean simulated,
            Supplier<Collection<ChatView>> chats,
            InstantSource clock) {
        this.words = words;
        this.overlay = overlay;
        this.simulated = simulated;
        this.chats = chats;
        this.clock = clock;
        for (Automation mode : Automation.values()) {
            commands.put(mode, command(all, mode));
        }
        view = new AutomationSwitch(
                words, mode -> Objects.requireNonNull(commands.get(mode)), this::onMode, this::planOf);
        all.add(
                "automation",
                Group.AUTOMATION,
                "automation.open",
                "Shortcut+M",
                () -> view.node().show());
    }

    private Command command(Commands all, Automation mode) {
        String id = "mode-" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = Modes.key(mode) + ".command";
        return all.add(id, Group.AUTOMATION, name, Modes.shortcut(mode), () -> onMode(mode));
    }

    public Node node() {
        return view.node();
    }

    public void onOpened(Supervision opened) {
        supervision = Optional.of(opened);
    }

    /** The policy that is in force from now on. */
    public void onPolicy(Policy applied) {
        policy = Optional.of(applied);
        view.show(applied.automation());
    }

    /** Once a second. */
    public void onTick() {
        view.onTick();
    }

    /** A person wants this mode: asks first where that is called for. */
    public void onMode(Automation mode) {
        plan(mode).filter(ModePlan::changes).ifPresent(plan -> {
            if (!plan.asks(simulated)) {
                apply(mode);
            } else if (plan.isDanger()) {
                Question.warn(
                        overlay,
                        plan.question(words),
                        plan.sentence(words),
                        words.of(Modes.key(mode) + ".yes"),
                        words.of("question.cancel"),
                        () -> apply(mode));
            } else {
                Question.ask(
                        overlay,
                        plan.question(words),
                        plan.sentence(words) + "\n\n" + words.of("automation.paced"),
                        words.of(Modes.key(mode) + ".yes"),
                        words.of("question.cancel"),
                        () -> apply(mode));
            }
        });
    }

    /** What a mode would do now, one sentence; empty text before the workspace is open. */
    public String planOf(Automation mode) {
        return plan(mode).map(plan -> plan.sentence(words)).orElse("");
    }

    private Optional<ModePlan> plan(Automation mode) {
        return policy.map(present -> ModePlan.of(mode, present, chats.get(), clock.instant()));
    }

    private void apply(Automation mode) {
        supervision.ifPresent(open -> open.change(new PolicyEdit.Mode(mode)));
    }
}
