package dev.lull.desktop.alerts;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Alerts;
import dev.lull.supervision.SettingsStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Alerts as the rest of the window knows them. They come also while the window is hidden. */
public final class AlertsController {
    private static final Logger LOG = LoggerFactory.getLogger(AlertsController.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration SHOWN = Duration.ofSeconds(12);

    private final Words words;
    private final Bridge bridge;
    private final SettingsStore store;
    private final Supplier<Collection<ChatView>> chats;
    private final InstantSource clock;
    private final BiConsumer<Optional<WorkerSid>, String> onShow;
    private final Notifier desktop;
    private final AlertsModel model = new AlertsModel();
    private final Toasts view;
    private boolean desktopFails;

    /**
     * @param chats in the scope
     * @param onShow is told whose chats a person wants to see
     */
    public AlertsController(
            Words words,
            Commands commands,
            Bridge bridge,
            SettingsStore store,
            Supplier<Collection<ChatView>> chats,
            InstantSource clock,
            BiConsumer<Optional<WorkerSid>, String> onShow) {
        this.words = words;
        this.bridge = bridge;
        this.store = store;
        this.chats = chats;
        this.clock = clock;
        this.onShow = onShow;
        desktop = new NotifySend(Map.copyOf(System.getenv()));
        view = new Toasts(words, new Answers());
        commands.add("do-not-disturb", Group.WINDOW, "alerts.quiet", "Shortcut+Shift+N", this::onQuiet);
    }

    public Node node() {
        return view.node();
    }

    /** Why the desktop shows no notifications, in one sentence; empty where it does. */
    public Optional<String> whyNoDesktop() {
        return desktop.unavailable().map(missing -> words.of(words.key("no-notifications", missing)));
    }

    /** The workspace was read whole: from now on it is looked after. */
    public void onReady() {
        Alerts settings = settings();
        model.look(chats.get(), settings, clock.instant()).forEach(alert -> show(alert, settings));
        bridge.later(BEAT, this::onReady);
    }

    private Alerts settings() {
        return store.load().window().alerts();
    }

    private void show(Alert alert, Alerts settings) {
        view.show(alert);
        bridge.later(SHOWN, () -> view.drop(alert));
        if (settings.desktop() && !desktopFails && desktop.unavailable().isEmpty()) {
            bridge.background(
                    () -> {
                        desktop.show(words.of("window.title"), AlertWords.of(words, alert));
                        return alert;
                    },
                    done -> {},
                    problem -> {
                        desktopFails = true;
                        LOG.info("The desktop shows no notifications.", problem);
                    });
        }
    }

    private void onQuiet() {
        store.change(all -> all.with(all.window()
                .withAlerts(
                        all.window().alerts().withQuiet(!all.window().alerts().quiet()))));
        if (settings().quiet()) {
            view.dropAll();
        }
    }

    private final class Answers implements Toasts.Listener {
        @Override
        public void onShow(Alert alert) {
            view.drop(alert);
            onShow.accept(alert.worker(), alert.name());
        }

        @Override
        public void onDismiss(Alert alert) {
            view.drop(alert);
        }
    }
}
