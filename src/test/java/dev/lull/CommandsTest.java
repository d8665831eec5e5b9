package dev.lull;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private final FakeTwilio twilio = new FakeTwilio();

    @Test
    void tasksAreAnArrayWithEveryKey() throws IOException {
        Shell shell = shell();

        assertThat(shell.run("tasks", "--json")).isZero();

        JsonNode tasks = json(shell.out());
        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "task_sid",
                        "worker_sid",
                        "worker_name",
                        "queue",
                        "task_channel",
                        "state",
                        "since",
                        "deadline",
                        "held",
                        "held_until",
                        "last_turn",
                        "last_turn_at",
                        "conversation_sid",
                        "customer_waiting",
                        "put_aside",
                        "reason");
        JsonNode quiet = tasks.get(0);
        assertThat(quiet.get("task_sid").textValue()).isEqualTo("WT1");
        assertThat(quiet.get("worker_name").textValue()).isEqualTo("Ana Souza");
        assertThat(quiet.get("task_channel").textValue()).isEqualTo("chat");
        assertThat(quiet.get("state").textValue()).isEqualTo("awaiting-customer");
        assertThat(quiet.get("last_turn").textValue()).isEqualTo("agent");
        assertThat(quiet.get("held").isBoolean()).isTrue();
        assertThat(Instant.parse(quiet.get("deadline").textValue()))
                .isEqualTo(Instant.parse(quiet.get("since").textValue()).plusSeconds(600));
        assertThat(tasks.get(1).get("state").textValue()).isEqualTo("awaiting-agent");
        assertThat(tasks.get(1).get("deadline").isNull()).isTrue();
        assertThat(shell.out()).doesNotContain("Maria");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aSnapshotWritesNothing() {
        Shell shell = shell();

        assertThat(shell.run("tasks", "--timeout", "1s")).isZero();

        assertThat(shell.out()).contains("WT1", "awaiting customer", "WT2", "awaiting agent");
        assertThat(twilio.written()).isEmpty();
    }

    @Test
    void workersHaveTheirCapacity() throws IOException {
        Shell shell = shell();

        assertThat(shell.run("workers", "--json")).isZero();

        assertThat(json(shell.out())).isEqualTo(json("""
                [{"worker_sid": "WK1", "name": "Ana Souza", "activity": "Available",
                  "active": {"configured": 5, "assigned": 2, "available": true},
                  "inactive": {"configured": 10, "assigned": 0, "available": true}}]
                """));
    }

    @Test
    void deactivateMovesWhatIsNamedAndNothingElse() throws IOException {
        Shell shell = shell();

        assertThat(shell.run("deactivate", "WT2", "--reason", "lunch", "--json"))
                .isZero();

        assertThat(twilio.channelOf("WT2")).isEqualTo(FakeTwilio.QUIET);
        assertThat(twilio.channelOf("WT1")).isEqualTo(FakeTwilio.CHAT);
        assertThat(json(shell.out()).get("outcome").textValue()).isEqualTo("done");
        assertThat(json(shell.out()).get("state").textValue()).isEqualTo("inactive");
        assertThat(shell.err()).contains("WT2: done; it is on inactive_chat", "automation is running");
        assertThat(audit()).contains("\"reason\":\"lunch\"").doesNotContain("Maria");
        assertThat(shell.run("tasks")).isZero();
        assertThat(shell.out()).containsOnlyOnce("put aside by hand");

        assertThat(shell.run("activate", "WT2")).isZero();
        assertThat(twilio.channelOf("WT2")).isEqualTo(FakeTwilio.CHAT);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void whatIsSoAlreadyIsASuccess() {
        Shell shell = shell();

        assertThat(shell.run("deactivate", "WT2")).isZero();
        assertThat(shell.run("deactivate", "WT2")).isZero();

        assertThat(shell.err()).contains("was so already");
    }

    @Test
    void anUnknownTaskIsNotFoundAndTheOthersAreStillMoved() {
        Shell shell = shell();

        assertThat(shell.run("deactivate", "WT9", "WT1")).isEqualTo(4);

        assertThat(twilio.channelOf("WT1")).isEqualTo(FakeTwilio.QUIET);
        assertThat(shell.err()).contains("WT9: There is no open task with this SID in this workspace.");
    }

    @Test
    void aRefusalIsFive() {
        twilio.answering(new Answer.Refused<>(new Failure.Refused("The worker has no capacity (20001)")));
        Shell shell = shell();

        assertThat(shell.run("deactivate", "WT1")).isEqualTo(5);

        assertThat(shell.err()).contains("Twilio refused: The worker has no capacity (20001).");
    }

    @Test
    void aKeyThatMayNotWriteIsThree() {
        twilio.answering(new Answer.Denied<>(Failure.Plain.WRONG_CREDENTIALS));

        assertThat(shell().run("activate", "WT2", "WT9")).isEqualTo(4);
        assertThat(shell().run("deactivate", "WT1", "WT9")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"DENIED,3", "NOT_FOUND,4", "UNREACHABLE,1", "SET_UP,2"})
    void whatKeepsAWorkspaceClosedIsSaidInOneSentence(Problem problem, int exit) {
        twilio.refusing(problem, Trouble.Plain.NO_WORKSPACE);
        Shell shell = shell();

        for (String[] arguments : new String[][] {{"tasks"}, {"workers"}, {"watch"}, {"activate", "WT1"}, {}}) {
            assertThat(shell.run(arguments)).isEqualTo(exit);
            assertThat(shell.err()).endsWith("lull: The account has no TaskRouter workspace; check the account SID.\n");
            assertThat(shell.out()).isEmpty();
        }
    }

    @Test
    void credentialsThatEndWhileReadingAreThree() {
        twilio.revoked();
        Shell shell = shell();

        assertThat(shell.run("tasks")).isEqualTo(3);
        assertThat(shell.err())
                .isEqualTo(
                        "lull: Twilio did not accept the credentials; check the account SID, the API key and its secret.\n");
        assertThat(shell.run("watch")).isEqualTo(3);
        assertThat(shell.run("deactivate", "WT1")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "workers", "activate WT1", "deactivate WT1"})
    void withoutAnAccountThereIsNothingToAsk(String command) {
        Shell shell = new Shell(Map.of(), folder, clock -> twilio);

        assertThat(shell.run(command.split(" "))).isEqualTo(2);

        assertThat(shell.err()).startsWith("lull: No account is configured:").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taskss",
                "tasks --timeout 0s",
                "tasks --timeout soon",
                "tasks --pair chat",
                "activate",
                "--timeout 5s tasks",
                "simulate --port 70000",
                "simulate --speed 0",
                "screenshot",
                "screenshot x.png --size big",
                "screenshot x.png --size 9999x800",
                "screenshot x.png --theme plaid"
            })
    void wrongUsageIsTwo(String command) {
        Shell shell = shell();

        assertThat(shell.run(command.split(" "))).isEqualTo(2);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("lull: ").doesNotContain("Exception");
    }

    @Test
    void anUnknownCommandIsAnsweredWithASuggestion() {
        Shell shell = shell();

        assertThat(shell.run("deactivat", "WT1")).isEqualTo(2);

        assertThat(shell.err()).contains("deactivate");
    }

    @Test
    void helpAndVersionNeedNothing() {
        Shell shell = new Shell(Map.of(), folder, clock -> twilio);

        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).isEqualTo("lull 1.2.3\n");
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out())
                .contains("watch", "tasks", "workers", "activate", "deactivate", "simulate", "screenshot");
        assertThat(shell.run("deactivate", "--help")).isZero();
        assertThat(shell.out()).contains("--reason");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noSecretIsEverPrinted() {
        Shell shell = shell();

        shell.run("tasks", "--json", "-v");
        assertThat(shell.out() + shell.err()).doesNotContain("hidden");
        shell.run("--help");
        assertThat(shell.out() + shell.err()).doesNotContain("hidden");
    }

    private Shell shell() {
        return new Shell(Shell.ACCOUNT, folder, clock -> twilio);
    }

    private String audit() throws IOException {
        try (var days = Files.list(folder.resolve("audit"))) {
            return Files.readString(days.findFirst().orElseThrow());
        }
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
