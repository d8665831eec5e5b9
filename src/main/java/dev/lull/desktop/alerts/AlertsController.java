package dev.lull.desktop.alerts;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.live.Focus;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Alerts;
import dev.lull.supervision.SettingsStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Alerts as the rest of the window knows them. They come also while the window is hidden. */
public final class AlertsController {
    private static final Logger LOG = LoggerFactory.getLogger(AlertsController.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Words words;
    private final Bridge bridge;
    private final SettingsStore store;
    private final Supplier<Collection<ChatView>> chats;
    private final InstantSource clock;
    private final Ways ways;
    private final Notifier desktop;
    private final AlertsModel model = new AlertsModel();
    private final Pace pace = new Pace();
    private final Toasts view;
    private final Button quiet;
    private AlertsModel.Shown shown = new AlertsModel.Shown(List.of(), Optional.empty());
    private Instant looked = Instant.EPOCH;
    private boolean desktopFails;

    /** Where alerts lead. */
    public interface Ways {
        /** The chats of this worker are wanted alone. */
        void onWorker(WorkerSid worker);

        /** These rows are wanted alone. */
        void onFocus(Focus focus);
    }

    /** @param chats in the scope */
    public AlertsController(
            Words words,
            Commands commands,
            Bridge bridge,
            SettingsStore store,
            Supplier<Collection<ChatView>> chats,
            InstantSource clock,
            Ways ways) {
        this.words = words;
        this.bridge = bridge;
        this.store = store;
        this.chats = chats;
        this.clock = clock;
        this.ways = ways;
        desktop = new NotifySend(Map.copyOf(System.getenv()));
        view = new Toasts(words, new Answers());
        quiet = new Button(words.of("alerts.quiet"), new FontIcon(Feather.BELL_OFF));
        quiet.setId("quiet");
        quiet.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        quiet.setMinWidth(Region.USE_PREF_SIZE);
        quiet.setAccessibleText(words.of("alerts.quiet.on"));
        Hint.on(quiet, () -> words.of("alerts.quiet.on"));
        quiet.setOnAction(pressed -> onQuiet());
        onTick();
        commands.add("do-not-disturb", Group.WINDOW, "alerts.quiet", "Shortcut+Shift+N", this::onQuiet);
    }

    public Node node() {
        return view.node();
    }

    /** Says that no alert comes while that is so, and is the way back; takes no room otherwise. */
    public Node quiet() {
        return quiet;
    }

    /** The settings may have changed. */
    public void onTick() {
        boolean on = settings().quiet();
        quiet.setVisible(on);
        quiet.setManaged(on);
    }

    /** Why the desktop shows no notifications, in one sentence; empty where it does. */
    public Optional<String> whyNoDesktop() {
        return desktop.unavailable().map(missing -> words.of(words.key("no-notifications", missing)));
    }

    /** The workspace was read whole: from now on it is looked after. */
    public void onReady() {
        look();
        bridge.later(BEAT, this::onReady);
    }

    private void look() {
        Alerts settings = settings();
        Instant now = clock.instant();
        List<Alert> fresh = model.look(chats.get(), settings, now);
        if (settings.desktop()) {
            Pace.Telling telling = pace.tell(fresh, about -> model.isOpen(about, now), now);
            telling.agents().forEach(agent -> tellDesktop(AlertWords.of(words, agent)));
            if (telling.more() > 0) {
                tellDesktop(AlertWords.more(words, telling.more()));
            }
        }
        looked = now;
        show();
    }

    private void show() {
        shown = model.show(looked, view.room(), view.isTouched());
        view.show(shown);
    }

    private Alerts settings() {
        return store.load().window().alerts();
    }

    private void tellDesktop(String sentence) {
        if (!desktopFails && desktop.unavailable().isEmpty()) {
            bridge.background(
                    () -> {
                        desktop.show(words.of("window.title"), sentence);
                        return sentence;
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
        onTick();
        if (settings().quiet()) {
            look();
        }
    }

    private final class Answers implements Toasts.Listener {
        @Override
        public void onShow(Alert.About about) {
            shown.alerts().stream()
                    .filter(alert -> alert.about().equals(about))
                    .findFirst()
                    .ifPresent(alert -> alert.worker()
                            .ifPresentOrElse(
                                    ways::onWorker,
                                    () -> ways.onFocus(alert.kind().where())));
            onDismiss(about);
        }

        @Override
        public void onDismiss(Alert.About about) {
            model.close(about);
            show();
        }

        @Override
        public void onShowMore() {
            shown.more().ifPresent(more -> ways.onFocus(more.where()));
            onDismissMore();
        }

        @Override
        public void onDismissMore() {
            model.closeMore(looked);
            show();
        }
    }
}
