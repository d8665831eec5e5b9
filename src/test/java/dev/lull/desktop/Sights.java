package dev.lull.desktop;

import dev.lull.engine.Failure;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Timeout;
import dev.lull.supervision.Alerts;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Desk;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Settings;
import dev.lull.supervision.Trouble;
import dev.lull.supervision.WindowSettings.Motion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Everything that the window can show. */
final class Sights {
    private static final List<String> SECTIONS = List.of(
            "inactivation", "overrides", "automation", "connection", "alerts", "appearance", "keyboard", "backup");

    private static final Failure CUT = new Failure.Unreachable(Optional.empty(), Failure.Cut.NO_ANSWER_IN_TIME);

    private static final Map<String, Consumer<FakeWorkspace>> FILLINGS = new LinkedHashMap<>();

    static {
        FILLINGS.put("none", workspace -> {});
        FILLINGS.put("some", Fillings::some);
        FILLINGS.put("fifty", Fillings::fifty);
        FILLINGS.put("thousands", Fillings::thousands);
        FILLINGS.put("longest", Fillings::longest);
    }

    private Sights() {}

    /** Those that are worth both sizes of the window. */
    static List<Sight> views() {
        List<Sight> all = new ArrayList<>();
        FILLINGS.forEach((name, filling) -> {
            all.add(Sight.of("live-" + name, filling));
            all.add(Sight.of("rescue-" + name, filling).then(shown -> shown.shortcut(KeyCode.T)));
            all.add(Sight.of("grouped-" + name, filling).then(shown -> shown.choose("#group", "group-worker")));
            all.add(Sight.of("drawer-" + name, filling)
                    .then(shown -> shown.select(0))
                    .then(shown -> shown.shortcut(KeyCode.I)));
            all.add(Sight.of("text-200-live-" + name, filling).with(Sights::large));
        });
        all.add(Sight.of("text-200-drawer", Fillings::some)
                .with(Sights::large)
                .then(shown -> shown.select(3))
                .then(shown -> shown.shortcut(KeyCode.I)));
        all.add(Sight.of("text-200-rescue", Fillings::some)
                .with(Sights::large)
                .then(shown -> shown.shortcut(KeyCode.T)));
        for (String section : SECTIONS) {
            all.add(Sight.of("settings-" + section, Fillings::some)
                    .then(shown -> shown.shortcut(KeyCode.COMMA))
                    .then(shown -> chooseSection(shown, SECTIONS.indexOf(section))));
            all.add(Sight.of("text-200-settings-" + section, Fillings::some)
                    .with(Sights::large)
                    .then(shown -> shown.shortcut(KeyCode.COMMA))
                    .then(shown -> chooseSection(shown, SECTIONS.indexOf(section))));
        }
        return all;
    }

    /** Those that look the same in every size. */
    static List<Sight> moments() {
        List<Sight> all = new ArrayList<>();
        all.addAll(states());
        all.addAll(table());
        all.addAll(actions());
        all.addAll(cards());
        all.addAll(menus());
        return all;
    }

    private static List<Sight> states() {
        Sight some = Sight.of("", Fillings::some);
        return List.of(
                Sight.of("state-connecting", workspace -> {}).opened(workspace -> () -> {
                    new CompletableFuture<Void>().join();
                    throw new ConnectionException(Problem.UNREACHABLE, Trouble.Plain.MISTAKE);
                }),
                Sight.of("state-connecting-still", workspace -> {})
                        .with(all -> all.with(all.window().withMotion(Motion.REDUCED)))
                        .opened(workspace -> () -> {
                            new CompletableFuture<Void>().join();
                            throw new ConnectionException(Problem.UNREACHABLE, Trouble.Plain.MISTAKE);
                        }),
                Sight.of("state-reading", workspace -> {}).opened(workspace -> () -> workspace.open(true)),
                Sight.of("state-unreachable", workspace -> {}).opened(workspace -> () -> {
                    throw new ConnectionException(Problem.UNREACHABLE, new Trouble.WithTwilio(CUT));
                }),
                Sight.of("state-denied", workspace -> {}).opened(workspace -> () -> {
                    throw new ConnectionException(
                            Problem.DENIED, new Trouble.WithTwilio(Failure.Plain.WRONG_CREDENTIALS));
                }),
                some.named("state-stale").then(shown -> fail(shown, CUT, false)),
                some.named("state-no-permission")
                        .real()
                        .then(shown -> fail(shown, Failure.Plain.WRONG_CREDENTIALS, true)),
                some.named("state-not-in-scope").with(Sights::elsewhere),
                some.named("state-nothing-found").then(shown -> shown.type("#search", "zzz")),
                some.named("state-no-worker").then(shown -> shown.type("#worker-filter", "zzz")),
                some.named("state-dry-run").in(Automation.DRY_RUN),
                some.named("state-off").in(Automation.OFF),
                some.named("state-emergency-stop").in(Automation.EMERGENCY_STOP),
                some.named("state-alerts").with(all -> all.with(all.window().withAlerts(loud()))));
    }

    private static List<Sight> table() {
        Sight fifty = Sight.of("", Fillings::fifty);
        return List.of(
                fifty.named("table-searched").then(shown -> shown.type("#search", "bil mar")),
                fifty.named("table-by-state").then(shown -> shown.choose("#group", "group-state")),
                fifty.named("table-paused").then(shown -> shown.press("#pause")).then(shown -> {
                    shown.workspace().customerWrote("WT1", 9, Duration.ZERO);
                    shown.workspace().agentWrote("WT2", "WK1", 9, Duration.ZERO);
                    shown.workspace().customerWrote("WT3", 9, Duration.ZERO);
                }),
                fifty.named("table-of-one-worker")
                        .then(shown -> ((ListView<?>) shown.node("#workers"))
                                .getSelectionModel()
                                .select(1)),
                fifty.named("table-tile").then(shown -> shown.press("#tile-awaiting-agent")),
                fifty.named("table-selected").then(shown -> shown.select(1, 2, 5)));
    }

    private static List<Sight> actions() {
        Sight some = Sight.of("", Fillings::some);
        Sight fifty = Sight.of("", Fillings::fifty);
        return List.of(
                some.named("action-pending")
                        .then(shown -> shown.selectChat("Yuki"))
                        .then(shown -> {
                            shown.workspace().twilio.keepSilentAbout(FakeWorkspace.sid("WT9"));
                            shown.shortcut(KeyCode.D);
                        }),
                some.named("action-done")
                        .then(shown -> shown.selectChat("Maria"))
                        .then(shown -> shown.shortcut(KeyCode.D)),
                some.named("action-failed")
                        .then(shown -> shown.selectChat("Yuki"))
                        .then(shown -> {
                            shown.workspace().twilio.refuse(FakeWorkspace.sid("WT9"));
                            shown.shortcut(KeyCode.D);
                        }),
                fifty.named("action-many").then(shown -> {
                    shown.workspace().twilio.keepSilentAbout(FakeWorkspace.sid("WT2"));
                    shown.workspace().twilio.keepSilentAbout(FakeWorkspace.sid("WT20"));
                    shown.shortcut(KeyCode.A);
                    shown.shortcut(KeyCode.D);
                    shown.press("#yes");
                }),
                fifty.named("action-many-done")
                        .then(shown -> {
                            shown.workspace().twilio.refuse(FakeWorkspace.sid("WT9"));
                            shown.shortcut(KeyCode.A);
                            shown.shortcut(KeyCode.H);
                            shown.press("#yes");
                        })
                        .once(shown -> shown.isSeen("#run-failed") && !shown.isSeen("#run-progress")));
    }

    private static List<Sight> cards() {
        Sight some = Sight.of("", Fillings::some);
        Sight fifty = Sight.of("", Fillings::fifty);
        return List.of(
                fifty.named("card-bulk")
                        .then(shown -> shown.shortcut(KeyCode.A))
                        .then(shown -> shown.shortcut(KeyCode.D)),
                fifty.named("card-bulk-reason-required")
                        .with(all -> all.withDesk(all.desk().withReasonRequired(true)))
                        .then(shown -> shown.shortcut(KeyCode.A))
                        .then(shown -> shown.shortcut(KeyCode.D)),
                some.named("card-reason")
                        .then(shown -> shown.selectChat("Maria"))
                        .then(shown -> shown.key(KeyCode.D, true, true)),
                some.named("card-snooze-until")
                        .then(shown -> shown.selectChat("Maria"))
                        .then(shown -> shown.shortcut(KeyCode.U)),
                some.named("card-snooze-until-wrong")
                        .then(shown -> shown.selectChat("Maria"))
                        .then(shown -> shown.shortcut(KeyCode.U))
                        .then(shown -> shown.type("#answer", "later")),
                some.named("card-advice")
                        .then(shown -> shown.shortcut(KeyCode.T))
                        .then(shown -> shown.selectChat("web-7f21"))
                        .then(shown -> shown.key(KeyCode.ENTER, false, false)),
                some.named("card-page").then(shown -> shown.choose("#more", "page-address")),
                some.named("card-last-error")
                        .then(shown -> fail(shown, CUT, false))
                        .then(shown -> shown.press("#last-error")),
                fifty.named("card-emergency-stop").then(shown -> shown.key(KeyCode.E, true, true)),
                fifty.named("card-quit").real().then(Shown::askToClose),
                fifty.named("card-quit-progress")
                        .real()
                        .then(Sights::silence)
                        .then(Shown::askToClose)
                        .then(shown -> shown.press("#quit-back")),
                some.named("card-shortcuts").then(shown -> shown.key(KeyCode.F1, false, false)),
                some.named("card-shortcuts-none")
                        .then(shown -> shown.key(KeyCode.F1, false, false))
                        .then(shown -> shown.type("#shortcut-search", "zzz")),
                some.named("card-settings-none")
                        .then(shown -> shown.shortcut(KeyCode.COMMA))
                        .then(shown -> shown.type("#settings-search", "zzz")),
                some.named("card-settings-invalid")
                        .then(shown -> shown.shortcut(KeyCode.COMMA))
                        .then(shown -> shown.type("#timeout", "soon")),
                some.named("card-settings-what-if")
                        .then(shown -> shown.shortcut(KeyCode.COMMA))
                        .then(shown -> shown.type("#timeout", "10s")),
                some.named("card-settings-overrides")
                        .then(Sights::override)
                        .then(shown -> shown.shortcut(KeyCode.COMMA))
                        .then(shown -> chooseSection(shown, 1))
                        .then(shown -> ((TableView<?>) shown.node("#overrides"))
                                .getSelectionModel()
                                .select(1)),
                some.named("card-override-add")
                        .then(shown -> shown.shortcut(KeyCode.COMMA))
                        .then(shown -> chooseSection(shown, 1))
                        .then(shown -> shown.press("#override-add")));
    }

    /** Menus are windows of their own. */
    private static List<Sight> menus() {
        Sight some = Sight.of("", Fillings::some);
        List<Sight> all = new ArrayList<>();
        for (String menu : List.of(
                "automation",
                "scope",
                "worker-order",
                "filter-queue",
                "filter-pair",
                "filter-state",
                "filter-waiting",
                "group",
                "columns",
                "views",
                "more")) {
            all.add(some.named("menu-" + menu)
                    .then(shown -> shown.selectChat("Maria"))
                    .then(shown -> shown.open("#" + menu)));
        }
        all.add(some.named("menu-automation-stopped")
                .in(Automation.EMERGENCY_STOP)
                .then(shown -> shown.open("#automation")));
        all.add(some.named("menu-of-rows")
                .then(shown -> shown.selectChat("Maria"))
                .then(shown -> shown.table().getContextMenu().show(shown.table(), 400, 330)));
        return all;
    }

    private static Settings large(Settings settings) {
        return settings.with(settings.window().withTextPercent(200));
    }

    private static Alerts loud() {
        return new Alerts(1, 1, 1, false, false);
    }

    private static Settings elsewhere(Settings settings) {
        return settings.withDesk(settings.desk().withScope(new Desk.Scope("team_name", Optional.of("Elsewhere"))));
    }

    private static void fail(Shown shown, Failure why, boolean denied) {
        try {
            shown.workspace().twilio.listener().failed(why, denied);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void override(Shown shown) {
        override(shown, new Level.Queue("Billing"), "PT2M");
        override(shown, new Level.OneWorker(new WorkerSid("WK0")), "PT5M");
        override(shown, new Level.Pair(FakeTwilio.SMS.sid()), "PT90S");
    }

    private static void override(Shown shown, Level level, String timeout) {
        shown.workspace()
                .supervision
                .change(new PolicyEdit.Rules(
                        level,
                        Choices.NONE,
                        Choices.NONE.withTimeout(Timeout.of(Duration.parse(timeout))),
                        Choices.NONE));
    }

    private static void chooseSection(Shown shown, int place) {
        ((ListView<?>) shown.node("#settings-sections")).getSelectionModel().select(place);
    }

    private static void silence(Shown shown) {
        IntStream.range(0, 50).forEach(i -> shown.workspace().twilio.keepSilentAbout(FakeWorkspace.sid("WT" + i)));
    }
}
