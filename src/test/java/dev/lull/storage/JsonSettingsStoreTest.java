package dev.lull.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lull.model.Identity;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Patience;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import dev.lull.supervision.Desk;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.NoSettingsException;
import dev.lull.supervision.Rates;
import dev.lull.supervision.Settings;
import dev.lull.supervision.WindowSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSettingsStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-01T10:00:00Z"));

    @TempDir
    Path folder;

    private final List<Mishap> problems = new CopyOnWriteArrayList<>();

    @Test
    void withoutAFileNothingWasChosen() {
        try (JsonSettingsStore store = open()) {
            assertThat(store.load()).isEqualTo(Settings.NONE);
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasChosenIsThereAfterARestart() {
        try (JsonSettingsStore store = open()) {
            store.change(all -> all.with(
                    "WS1",
                    Settings.Workspace.NONE.withTimeout(Duration.ofSeconds(90)).withAutomation(Automation.DRY_RUN)));
            store.change(all -> all.withAppearance(Settings.Appearance.DARK));
            assertThat(store.load().appearance()).isEqualTo(Settings.Appearance.DARK);
        }

        try (JsonSettingsStore again = open()) {
            assertThat(again.load().appearance()).isEqualTo(Settings.Appearance.DARK);
            assertThat(again.load().workspace("WS1").timeout()).contains(Duration.ofSeconds(90));
            assertThat(again.load().workspace("WS1").automation()).contains(Automation.DRY_RUN);
            assertThat(again.load().workspace("WS2")).isEqualTo(Settings.Workspace.NONE);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theWindowsPlaceIsThereAfterARestartAndAnImpossibleOneIsForgotten() throws IOException {
        WindowSettings.Place place = new WindowSettings.Place(40, -30, 700, 500, true);
        try (JsonSettingsStore store = open()) {
            store.change(all -> all.with(all.window().withPlace(place)));
        }
        try (JsonSettingsStore again = open()) {
            assertThat(again.load().window().place()).isEqualTo(Optional.of(place));
        }
        write("{\"place\": {\"x\": 4, \"width\": 0}}");
        try (JsonSettingsStore again = open()) {
            assertThat(again.load().window().place()).isEmpty();
        }
    }

    @Test
    void requestRatesAreKeptAndImpossibleOnesAreSetAside() throws IOException {
        Rates rates = new Rates(OptionalInt.of(60), OptionalInt.empty());
        try (JsonSettingsStore store = open()) {
            store.change(all -> all.with("WS1", Settings.Workspace.NONE.withRates(rates)));
        }
        try (JsonSettingsStore again = open()) {
            assertThat(again.load().workspace("WS1").rates()).isEqualTo(rates);
        }
        assertThat(problems).isEmpty();
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"workspaces\":{\"WS1\":{\"requestsPerSecond\":{\"taskRouter\":0}}}}");
        try (JsonSettingsStore third = open()) {
            assertThat(third.load().workspace("WS1").rates()).isEqualTo(Rates.NONE);
        }
        assertThat(problems).containsExactly(new Mishap.NotUnderstood("requestsPerSecond", Optional.of("WS1")));
    }

    @Test
    void theDeskIsThereAfterARestartAndWhatItDoesNotKnowStays() throws IOException {
        Desk.Layout layout = new Desk.Layout(
                List.of(new Desk.Column("worker", 120), new Desk.Column("age", 56.5)),
                List.of(new Desk.Order("age", true)),
                Optional.of("queue"));
        Desk.Filter filter =
                new Desk.Filter("ana", Set.of("Billing"), Set.of("sms"), Set.of("inactive"), Duration.ofMinutes(5));
        Desk desk = Desk.NONE
                .withLayout(layout)
                .withView(new Desk.SavedView("Bills", filter, layout))
                .withScope(new Desk.Scope("team_name", Optional.of("North")))
                .withOpenUrl(Optional.of("https://example.com/{task}"))
                .withReasonRequired(true);
        Files.writeString(folder.resolve("settings.json"), "{\"desk\":{\"later\":1,\"layout\":7}}");
        try (JsonSettingsStore store = open()) {
            assertThat(store.load().desk()).isEqualTo(Desk.NONE);
            store.change(all -> all.withDesk(desk));
        }

        try (JsonSettingsStore again = open()) {
            assertThat(again.load().desk()).isEqualTo(desk);
            again.change(all -> all.withDesk(all.desk()
                    .withViewRenamed("Bills", "Billing")
                    .withScope(Desk.Scope.ALL)
                    .withOpenUrl(Optional.empty())));
        }
        try (JsonSettingsStore third = open()) {
            assertThat(third.load().desk().views())
                    .extracting(Desk.SavedView::name)
                    .containsExactly("Billing");
            assertThat(third.load().desk().scope()).isEqualTo(Desk.Scope.ALL);
            assertThat(third.load().desk().openUrl()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"later\" : 1");
        assertThat(problems).isEmpty();
    }

    @Test
    void durationsAreWrittenAsIso() throws IOException {
        try (JsonSettingsStore store = open()) {
            store.change(all -> all.with("simulator", Settings.Workspace.NONE.withTimeout(Duration.ofMinutes(10))));
        }

        assertThat(text()).contains("\"timeout\" : \"PT10M\"");
    }

    @Test
    void keysOfALaterVersionStayAsTheyAre() throws IOException {
        write("""
                {"future": {"a": 1.10, "b": 12345678901234567890}, "workspaces": {"WS1": {"colour": "teal", "timeout": "PT5M"}}}
                """);

        try (JsonSettingsStore store = open()) {
            store.change(all -> all.with("WS1", all.workspace("WS1").withTimeout(Duration.ofMinutes(7))));
        }

        var stored = JsonMapper.builder().build().readTree(text());
        assertThat(stored.at("/workspaces/WS1/colour").asText()).isEqualTo("teal");
        assertThat(stored.at("/workspaces/WS1/timeout").asText()).isEqualTo("PT7M");
        assertThat(text()).contains("1.10").contains("12345678901234567890");
    }

    @Test
    void shortcutsComeBackAndTheUsualOnesAgainLeaveNothingBehind() throws IOException {
        write("""
                {"keys": {"later": 7, "search": "F3"}}
                """);
        try (JsonSettingsStore store = open()) {
            assertThat(store.load().window().keys()).containsExactly(Map.entry("search", "F3"));
            store.change(all -> all.with(all.window().withKeys(Map.of("settings", "F4", "copy", ""))));
        }
        assertThat(problems).containsExactly(new Mishap.NotUnderstood("keys.later", Optional.empty()));

        try (JsonSettingsStore again = open()) {
            assertThat(again.load().window().keys()).containsOnly(Map.entry("settings", "F4"), Map.entry("copy", ""));
            again.change(all -> all.with(all.window().withKeys(Map.of())));
        }
        var stored = JsonMapper.builder().build().readTree(text());
        assertThat(stored.get("keys")).hasToString("{\"later\":7}");
    }

    @Test
    void rulesOfEveryLevelComeBackAsTheyWereChosen() throws NoSettingsException {
        Choices all = Choices.NONE
                .withTimeout(Timeout.OFF)
                .withTimerStart(TimerStart.FIRST_REPLY)
                .withPatience(new Patience(Duration.ofMinutes(1), Duration.ofMinutes(3)))
                .withSoftLimit(Limit.of(4))
                .withHardLimit(Limit.NONE)
                .withHours(new Hours(
                        ZoneId.of("Europe/Berlin"),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 30)))
                .withPace(Duration.ofSeconds(20));
        Settings.Workspace chosen = Settings.Workspace.NONE
                .with(new Level.Workspace(), all.withTimeout(Timeout.of(Duration.ofMinutes(4))))
                .with(new Level.Queue("Billing & more"), all)
                .with(new Level.OneWorker(new WorkerSid("WK1")), Choices.NONE.withPace(Duration.ZERO))
                .with(new Level.Pair(new TaskChannelSid("TC1")), Choices.NONE.withSoftLimit(Limit.of(1)))
                .withAgentReactivates(false)
                .withBots(Set.of(new Identity("helper"), new Identity("studio")));
        try (JsonSettingsStore store = open()) {
            store.change(settings -> settings.with("WS1", chosen));
        }

        try (JsonSettingsStore again = open()) {
            assertThat(again.load().workspace("WS1")).isEqualTo(chosen);
            assertThat(again.imported(again.exported())).isEqualTo(again.load());
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aRuleThatIsTakenAwayLeavesWhatALaterVersionWroteBesideIt() throws IOException {
        write("""
                {"workspaces": {"WS1": {"timeout": "PT5M", "overrides": {
                  "queue": {"Billing": {"timeout": "PT1M", "colour": "teal"}, "Sales": {"timeout": "PT2M"}},
                  "worker": {"WK1": {"softLimit": "many", "pace": "PT1S"}}}}}}
                """);

        try (JsonSettingsStore store = open()) {
            store.change(settings -> settings.with(
                    "WS1",
                    settings.workspace("WS1")
                            .with(new Level.Workspace(), Choices.NONE)
                            .with(new Level.Queue("Billing"), Choices.NONE)
                            .with(new Level.Queue("Sales"), Choices.NONE)));
        }

        assertThat(problems).containsExactly(new Mishap.NotUnderstood("overrides.softLimit", Optional.of("WS1")));
        assertThat(JsonMapper.builder().build().readTree(text()).at("/workspaces/WS1"))
                .hasToString("{\"overrides\":{\"queue\":{\"Billing\":{\"colour\":\"teal\"}},"
                        + "\"worker\":{\"WK1\":{\"softLimit\":\"many\",\"pace\":\"PT1S\"}}}}");
    }

    @Test
    void whatIsNoExportOfLullIsRefusedAndTheFirstOddValueNamed() throws NoSettingsException {
        try (JsonSettingsStore store = open()) {
            assertThat(oddity(store, "[1]")).isEmpty();
            assertThat(oddity(store, "{")).isEmpty();
            assertThat(oddity(store, "{\"appearance\": \"plaid\"}"))
                    .contains(new Mishap.NotUnderstood("appearance", Optional.empty()));
            assertThat(oddity(store, "{\"name\": \"another program's\"}")).isEmpty();
            assertThat(store.imported("{}")).isEqualTo(Settings.NONE);
            assertThat(store.load()).isEqualTo(Settings.NONE);
        }
    }

    private static Optional<Mishap.NotUnderstood> oddity(JsonSettingsStore store, String json) {
        return catchThrowableOfType(NoSettingsException.class, () -> store.imported(json))
                .value();
    }

    @Test
    void twoLullsThatChangeDifferentThingsBothSucceed() {
        try (JsonSettingsStore one = open();
                JsonSettingsStore other = open()) {
            one.change(all -> all.withAppearance(Settings.Appearance.LIGHT));
            other.change(all -> all.with("WS1", Settings.Workspace.NONE.withTimeout(Duration.ofMinutes(2))));
        }

        try (JsonSettingsStore again = open()) {
            assertThat(again.load().appearance()).isEqualTo(Settings.Appearance.LIGHT);
            assertThat(again.load().workspace("WS1").timeout()).contains(Duration.ofMinutes(2));
        }
    }

    @Test
    void aGarbageFileIsSetAsideAndSaidOnce() throws IOException {
        write("{\"appearance\": \"dark\"");

        try (JsonSettingsStore store = open()) {
            assertThat(store.load()).isEqualTo(Settings.NONE);
            store.change(all -> all.withAppearance(Settings.Appearance.LIGHT));
        }

        assertThat(problems)
                .containsExactly(new Mishap.SetAside(
                        folder.resolve("settings.json"), folder.resolve("settings.json.broken-20260501T100000.000Z")));
        assertThat(folder.resolve("settings.json.broken-20260501T100000.000Z")).hasContent("{\"appearance\": \"dark\"");
        assertThat(text()).contains("light");
    }

    @Test
    void aValueThatIsNotUnderstoodLeavesTheOthersAlone() throws IOException {
        write("""
                {"appearance": "plaid", "workspaces": {"WS1": {"timeout": "PT99H", "automation": "off"}}}
                """);

        try (JsonSettingsStore store = open()) {
            assertThat(store.load().appearance()).isEqualTo(Settings.Appearance.SYSTEM);
            assertThat(store.load().workspace("WS1").timeout()).isEmpty();
            assertThat(store.load().workspace("WS1").automation()).contains(Automation.OFF);
        }
        assertThat(problems).hasSize(2);
    }

    @Test
    void afterAWriteNoTemporaryFileIsLeft() throws IOException {
        try (JsonSettingsStore store = open()) {
            store.change(all -> all.withAppearance(Settings.Appearance.LIGHT));
        }

        try (var files = Files.list(folder)) {
            assertThat(files)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactly("settings.json");
        }
    }

    @Test
    void whatCannotBeWrittenStillHolds() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, no folder");

        try (JsonSettingsStore store = new JsonSettingsStore(taken, CLOCK, problems::add)) {
            store.change(all -> all.withAppearance(Settings.Appearance.DARK));
            assertThat(store.load().appearance()).isEqualTo(Settings.Appearance.DARK);
        }

        assertThat(problems).contains(new Mishap.Unwritable(taken.resolve("settings.json")));
        assertThat(taken).hasContent("a file, no folder");
    }

    private JsonSettingsStore open() {
        return new JsonSettingsStore(folder, CLOCK, problems::add);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("settings.json"));
    }
}
