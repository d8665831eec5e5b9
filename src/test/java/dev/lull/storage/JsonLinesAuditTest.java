package dev.lull.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
import dev.lull.engine.TaskOverride;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Mishap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesAuditTest {
    private final List<Mishap> problems = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void everyDecisionIsALineInItsOrder() throws IOException {
        try (JsonLinesAudit audit = new JsonLinesAudit(folder, problems::add)) {
            for (int attempt = 1; attempt <= 500; attempt++) {
                audit.append(made(Instant.parse("2026-05-01T10:00:00Z"), attempt));
            }
        }

        assertThat(Files.readAllLines(folder.resolve("audit/2026-05-01.jsonl")))
                .hasSize(500)
                .first()
                .isEqualTo("{\"at\":\"2026-05-01T10:00:00Z\",\"instance\":\"abcd\",\"task_sid\":\"WT1\","
                        + "\"worker_sid\":\"WK1\",\"move\":\"mark\",\"cause\":\"supervisor\","
                        + "\"action\":\"hold\",\"until\":\"2026-05-02T08:00:00Z\",\"by\":\"ana\","
                        + "\"reason\":\"at \\\"lunch\\\"\",\"from\":\"chat\",\"to\":\"chat\","
                        + "\"last_turn_at\":\"2026-05-01T09:50:00Z\",\"deadline\":null,\"timeout\":\"PT10M\","
                        + "\"attempt\":1,\"phase\":\"done\",\"answer\":null,\"latency_ms\":120}");
        assertThat(Files.readAllLines(folder.resolve("audit/2026-05-01.jsonl")))
                .extracting(line -> json(line).get("attempt").asInt())
                .isSorted();
    }

    @Test
    void eachDayInUtcHasItsFile() {
        try (JsonLinesAudit audit = new JsonLinesAudit(folder, problems::add)) {
            audit.append(made(Instant.parse("2026-05-01T23:59:59Z"), 1));
            audit.append(made(Instant.parse("2026-05-02T00:00:00Z"), 2));
        }

        assertThat(folder.resolve("audit/2026-05-01.jsonl")).isRegularFile();
        assertThat(folder.resolve("audit/2026-05-02.jsonl")).isRegularFile();
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, no folder");

        try (JsonLinesAudit audit = new JsonLinesAudit(taken, problems::add)) {
            audit.append(made(Instant.parse("2026-05-01T10:00:00Z"), 1));
            audit.append(made(Instant.parse("2026-05-01T10:00:01Z"), 2));
        }

        assertThat(taken).hasContent("a file, no folder");
        assertThat(problems)
                .singleElement()
                .isInstanceOfSatisfying(
                        Mishap.AuditUnwritable.class,
                        mishap -> assertThat(mishap.folder()).isEqualTo(taken.resolve("audit")));
    }

    private static DecisionRecord made(Instant at, int attempt) {
        return new DecisionRecord(
                at,
                "abcd",
                new TaskSid("WT1"),
                Optional.of(new WorkerSid("WK1")),
                MoveKind.MARK,
                Cause.SUPERVISOR,
                Optional.of(new TaskOverride(
                        1,
                        new TaskSid("WT1"),
                        new TaskOverride.Action.Hold(Optional.of(Instant.parse("2026-05-02T08:00:00Z"))),
                        Optional.of("ana"),
                        Optional.of("at \"lunch\""))),
                "chat",
                "chat",
                Optional.of(Instant.parse("2026-05-01T09:50:00Z")),
                Optional.empty(),
                Optional.of(Duration.ofMinutes(10)),
                attempt,
                DecisionRecord.Phase.DONE,
                Optional.empty(),
                Optional.of(Duration.ofMillis(120)));
    }

    private static JsonNode json(String line) {
        try {
            return JsonMapper.builder().build().readTree(line);
        } catch (IOException malformed) {
            throw new AssertionError(line, malformed);
        }
    }
}
