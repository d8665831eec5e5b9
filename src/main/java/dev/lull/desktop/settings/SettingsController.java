package dev.lull.desktop.settings;

import dev.lull.desktop.automation.AutomationController;
import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Keymap;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Theme;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import dev.lull.supervision.Account;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Settings;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Supervision;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Settings as the rest of the window knows them. */
public final class SettingsController {
    private final Words words;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Theme theme;
    private final Keymap keymap;
    private final Supplier<Collection<ChatView>> chats;
    private final InstantSource clock;
    private final Runnable elsewhere;
    private final InactivationSection inactivation;
    private final OverridesSection overrides;
    private final AutomationSection modes;
    private final RatesFields rates;
    private final ConnectionSection connection;
    private final AlertsSection alerts;
    private final AppearanceSection appearance;
    private final SettingsView view;
    private final boolean simulated;
    private Optional<Supervision> supervision = Optional.empty();
    private Optional<Policy> policy = Optional.empty();
    private String key = Settings.SIMULATOR;

    /**
     * What the settings look at.
     *
     * @param chats all open chats
     * @param workers the names that are known
     * @param clock the server's time
     * @param whyNoDesktop why the desktop shows no notifications, one sentence; empty where it does
     * @param onImported is told that other settings hold
     */
    public record Around(
            Supplier<Collection<ChatView>> chats,
            Supplier<Map<WorkerSid, String>> workers,
            InstantSource clock,
            Optional<String> whyNoDesktop,
            Runnable onImported) {}

    /**
     * Accounts, as far as the settings are concerned.
     *
     * @param simulated whether the window shows the simulator in this process
     * @param present that the window shows; empty for the simulator, and where none was named
     * @param others reaches others
     * @param onOther is told that a person wants another one, for this run
     */
    public record Access(boolean simulated, Optional<Account> present, Accounts others, Consumer<Account> onOther) {
        private String from() {
            if (simulated) {
                return "connection.from.simulator";
            }
            return present.isPresent() ? "connection.from" : "connection.from.nothing";
        }
    }

    /** @param commands complete by now */
    public SettingsController(
            Words words,
            Overlay overlay,
            Bridge bridge,
            SettingsStore store,
            Theme theme,
            Commands commands,
            Keymap keymap,
            AutomationController automation,
            Around around,
            Access access,
            FileChoice files) {
        this.words = words;
        this.overlay = overlay;
        this.store = store;
        this.theme = theme;
        this.keymap = keymap;
        simulated = access.simulated();
        chats = around.chats();
        elsewhere = around.onImported();
        clock = around.clock();
        inactivation = new InactivationSection(words, this::change, this::whatIf);
        overrides = new OverridesSection(words, overlay, this::change, this::whatIf, chats, around.workers());
        modes = new AutomationSection(words, automation);
        rates = new RatesFields(words, this::change);
        connection = new ConnectionSection(
                words,
                overlay,
                bridge,
                access.others(),
                access.from(),
                access.present(),
                chats,
                access.onOther(),
                rates);
        appearance = new AppearanceSection(words, store, theme);
        KeyboardSection keyboard = new KeyboardSection(words, commands, keymap);
        alerts = new AlertsSection(words, store, around.whyNoDesktop());
        BackupSection backup = new BackupSection(words, store, files, this::onImported);
        view = new SettingsView(
                words,
                List.of(
                        inactivation.section(),
                        overrides.section(),
                        modes.section(),
                        connection.section(),
                        alerts.section(),
                        appearance.section(),
                        keyboard.section(),
                        backup.section()));
        view.close().setOnAction(pressed -> overlay.close(view.card()));
    }

    public void onOpened(OpenWorkspace workspace) {
        supervision = Optional.of(workspace.supervision());
        inactivation.onStart(workspace.start());
        key = simulated ? Settings.SIMULATOR : workspace.sid();
        connection.failed(Optional.empty());
    }

    /** @param why one sentence */
    public void onOpenFailed(String why) {
        connection.failed(Optional.of(why));
    }

    /** The policy that is in force from now on. */
    public void onPolicy(Policy applied) {
        policy = Optional.of(applied);
        inactivation.onPolicy(applied);
        overrides.onPolicy(applied);
        modes.onPolicy(applied);
    }

    /** Shows the settings, with what is in force. */
    public void onShow() {
        if (!overlay.isOpen()) {
            view.choose(inactivation.section());
            inactivation.show();
            overrides.show();
            modes.show();
            connection.show();
            rates.show(store.load().workspace(key).rates());
            alerts.show();
            appearance.show();
            overlay.open(view.card(), words.of("settings.title"), inactivation.first());
        }
    }

    /** Once a second. */
    public void onTick() {
        inactivation.onTick();
        overrides.onTick();
    }

    private String whatIf(Policy next) {
        return policy.map(present -> WhatIfWords.of(words, chats.get(), present, next, clock.instant()))
                .orElse("");
    }

    private void change(PolicyEdit edit) {
        supervision.ifPresent(open -> open.change(edit));
    }

    private void onImported() {
        elsewhere.run();
        theme.choose(store.load().window());
        alerts.show();
        appearance.show();
        var _ = keymap.load(store.load().window().keys());
    }
}
