package dev.lull;

import static dev.lull.Gate.CHANGED_MEANWHILE;
import static dev.lull.Gate.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.Gate.Fate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the deterministic simulation plays on virtual time, once over real sockets: {@code lull simulate --faults} and
 * {@code lull watch --automate}, with a gate between them at which single moves come to grief.
 */
class MishapsOverSocketsTest {
    /** No event is missing: what a feed never hears of it finds at its next reading of everything, after a minute. */
    private static final String FAULTS = "latency=2ms,jitter=20ms,429=0.002,retry-after=1s,503=0.02,503-after=0.02,"
            + "drop=0.02,drop-after=0.02,truncate=0.01,non-json=0.01,"
            + "events-late=300ms,events-twice=0.1,events-shuffled=0.1,writers=500ms";

    @TempDir
    Path folder;

    private final List<Running> running = new CopyOnWriteArrayList<>();
    private final Map<String, Duration> timeouts = new HashMap<>();
    private List<PlayedChat> chats = List.of();
    private Outsider outside;
    private Gate gate;
    private JsonNode simulator;

    @BeforeEach
    void open() throws IOException {
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        start(new Running(
                folder,
                Map.of(),
                out,
                "simulate",
                "--port",
                "0",
                "--idle",
                "--workers",
                "4",
                "--chats",
                "12",
                "--faults",
                FAULTS));
        simulator = Outsider.json(lines.readLine());
        outside = new Outsider(simulator);
        gate = new Gate(outside.url());
        List<PlayedChat> all = new ArrayList<>();
        outside.get(outside.workspace("/Tasks?AssignmentStatus=assigned"))
                .path("tasks")
                .forEach(task -> all.add(PlayedChat.of(task, simulator, outside, gate)));
        chats = all;
        chats.forEach(chat -> gate.watch(chat.task, chat.conversation));
    }

    @AfterEach
    void close() {
        running.reversed().forEach(Running::close);
        gate.close();
        outside.close();
    }

    @Test
    void whateverBefallsAMoveTheChatEndsWhereItsLastWordSays() throws Exception {
        String url = entrance(Duration.ofSeconds(1));
        lull("one", url);
        together(List.of(
                () -> chats.get(0).goesQuiet(),
                () -> chats.get(1).customerComesBack(),
                () -> chats.get(2).customerOvertakesTheMove(),
                () -> chats.get(3).goesQuiet(),
                () -> chats.get(4).restsAfter(TAKEN, () -> Fate.UNANSWERED),
                () -> chats.get(5).restsAfter(0, () -> Fate.LOST),
                () -> chats.get(6).restsAfter(0, () -> Fate.LIMITED),
                () -> chats.get(7).restsAfter(0, () -> Fate.FAILS),
                () -> chats.get(8).restsAfter(CHANGED_MEANWHILE, chats.get(8)::othersWrite),
                () -> chats.get(9).returnsAfter(CHANGED_MEANWHILE, chats.get(9)::othersWrite),
                () -> chats.get(10).returnsAfter(TAKEN, () -> Fate.UNANSWERED),
                () -> chats.get(11).returnsAfter(0, () -> Fate.LOST)));
        allEndsWell();
        assertThat(gate.answered(CHANGED_MEANWHILE)).isPositive();
    }

    @Test
    void whatTheAgentWritesInARestingChatBringsItBack() throws Exception {
        String url = entrance(Duration.ofMinutes(10));
        lull("one", url);
        PlayedChat chat = chats.getFirst();
        chat.agentWrites();
        Running byHand = start(new Running(
                folder.resolve("two"), environment(url), OutputStream.nullOutputStream(), "deactivate", chat.task));
        assertThat(byHand.exit().get()).isZero();
        chat.until("it is made inactive by hand", chat.inactive);
        chat.agentWrites();
        chat.until("its agent has it back", chat.active);
    }

    @Test
    void aLullThatIsEndedInTheMiddleOfAMoveFindsItsWorkAgain() throws Exception {
        String url = entrance(Duration.ofSeconds(1));
        PlayedChat resting = chats.get(0);
        PlayedChat quiet = chats.get(1);
        PlayedChat cut = chats.get(2);
        Running lull = lull("one", url);
        resting.goesQuiet();
        int status = 0;
        while (status != TAKEN) {
            Running first = lull;
            CompletableFuture<Integer> move = gate.befalls(cut.task, cut.inactive, () -> {
                first.close();
                return Fate.UNANSWERED;
            });
            cut.agentWrites();
            status = move.get();
            if (status != TAKEN) {
                lull = lull("one", url);
            }
        }
        long before = gate.moves().size();
        cut.customerWrites();
        resting.customerWrites();
        quiet.agentWrites();
        assertThat(gate.moves()).hasSize((int) before);
        lull("one", url);
        cut.until("its customer has it back after the restart", cut.active);
        resting.until("its customer has it back after the restart", resting.active);
        quiet.until("its timeout ran out over the restart", quiet.inactive);
        allEndsWell();
    }

    @Test
    void twoLullsWithDifferentTimeoutsAndOneRestartComeToTheSameEnd() throws Exception {
        lull("one", entrance(Duration.ofSeconds(1)));
        String url = entrance(Duration.ofSeconds(2));
        Running second = lull("two", url);
        List<Scene> scenes = new ArrayList<>(
                chats.stream().<Scene>map(chat -> chat::customerComesBack).toList());
        scenes.add(() -> {
            gate.until("a first chat rests", () -> !gate.moves().isEmpty());
            second.close();
            lull("two", url);
        });
        together(scenes);
        chats.subList(0, 6).forEach(PlayedChat::agentWrites);
        allEndsWell();
    }

    /** Rules 1 to 3, when faults have ended. */
    private void allEndsWell() {
        outside.faults("");
        for (PlayedChat chat : chats) {
            gate.until(chat + " ends where its last word says", chat::isWhereItBelongs);
        }
        chats.forEach(PlayedChat::keepsWhatOthersWrote);
        assertThat(gate.moves()).isNotEmpty().allSatisfy(this::wasDue);
    }

    /** Rule 2: before a task was made inactive, its messages were read after the deadline, and the agent's was last. */
    private void wasDue(Gate.Move move) {
        PlayedChat chat = chats.stream()
                .filter(each -> each.task.equals(move.task()))
                .findAny()
                .orElseThrow();
        if (move.channel().equals(chat.inactive)) {
            Gate.Read read = move.read().orElseThrow();
            JsonNode last = read.messages().path(0);
            Instant deadline = Instant.parse(last.path("date_created").asText())
                    .plus(timeouts.getOrDefault(move.entrance(), Duration.ZERO));
            assertThat(last.path("author").asText()).isEqualTo(chat.agent);
            assertThat(read.asked()).isAfterOrEqualTo(deadline);
        }
    }

    private String entrance(Duration timeout) throws IOException {
        String url = gate.entrance();
        timeouts.put(url, timeout);
        return url;
    }

    private Map<String, String> environment(String url) {
        return Map.of(
                "LULL_API_URL", url,
                "TWILIO_ACCOUNT_SID", simulator.path("account_sid").asText(),
                "TWILIO_API_KEY", simulator.path("api_key").asText(),
                "TWILIO_API_SECRET", simulator.path("api_secret").asText(),
                "TWILIO_WORKSPACE_SID", simulator.path("workspace_sid").asText());
    }

    /** Starts a Lull; as a person would, again where Twilio cannot be reached at once. */
    private Running lull(String name, String url) {
        while (true) {
            CompletableFuture<Boolean> said = new CompletableFuture<>();
            Running lull = new Running(
                    folder.resolve(name),
                    environment(url),
                    firstWord(said),
                    "watch",
                    "--json",
                    "--automate",
                    "--timeout",
                    timeouts.getOrDefault(url, Duration.ZERO).toSeconds() + "s");
            if (said.applyToEither(lull.exit().thenApply(code -> false), works -> works)
                    .join()) {
                return start(lull);
            }
        }
    }

    private static OutputStream firstWord(CompletableFuture<Boolean> said) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                said.complete(true);
            }
        };
    }

    private Running start(Running command) {
        running.add(command);
        return command;
    }

    private interface Scene {
        void play() throws Exception;
    }

    private static void together(List<Scene> scenes) throws InterruptedException, ExecutionException {
        try (ExecutorService stage = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (Scene scene : scenes) {
                all.add(stage.submit(() -> {
                    scene.play();
                    return true;
                }));
            }
            for (Future<Boolean> each : all) {
                assertThat(each.get()).isTrue();
            }
        }
    }
}
