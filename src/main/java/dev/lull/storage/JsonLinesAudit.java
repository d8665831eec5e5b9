package dev.lull.storage;

import dev.lull.engine.DecisionRecord;
import dev.lull.supervision.Audit;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.PlainEnglish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit as one JSON object per line, in {@code audit/YYYY-MM-DD.jsonl} by the day in UTC. What cannot be written
 * is said once in the log, and supervision goes on.
 */
public final class JsonLinesAudit implements Audit, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonLinesAudit.class);
    /** More than this only waits when the disk does not answer. */
    private static final int MOST_WAITING = 100_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;
    private final Consumer<Mishap> mishaps;
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private boolean failing;

    private sealed interface Entry {
        record Made(DecisionRecord decision) implements Entry {}

        record Last() implements Entry {}
    }

    /**
     * @param config the configuration folder; {@code audit} in it is created with the first decision
     * @param mishaps is told when decisions cannot be kept, once until they can
     */
    public JsonLinesAudit(Path config, Consumer<Mishap> mishaps) {
        this.mishaps = mishaps;
        this.folder = config.resolve("audit");
        writer = Thread.ofPlatform().daemon().name("lull-audit").start(this::run);
    }

    @Override
    public void append(DecisionRecord decision) {
        if (!entries.offer(new Entry.Made(decision))) {
            LOG.error("The audit cannot keep up with its disk: a decision about {} is not in it.", decision.task());
        }
    }

    /** Returns when all that was appended is written, or the disk has not answered for a while. Idempotent. */
    @Override
    public void close() {
        try {
            if (!entries.offer(new Entry.Last(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    || !writer.join(PATIENCE)) {
                LOG.error("The audit's disk does not answer: its last decisions may be missing.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean open = true;
            while (open) {
                List<Entry> batch = new ArrayList<>(List.of(entries.take()));
                entries.drainTo(batch);
                open = !batch.contains(new Entry.Last());
                SequencedMap<LocalDate, StringBuilder> days = new TreeMap<>();
                for (Entry entry : batch) {
                    if (entry instanceof Entry.Made(DecisionRecord decision)) {
                        days.computeIfAbsent(
                                        decision.at().atZone(ZoneOffset.UTC).toLocalDate(), day -> new StringBuilder())
                                .append(RecordJson.of(decision))
                                .append('\n');
                    }
                }
                days.forEach(this::write);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(LocalDate day, CharSequence lines) {
        try {
            ConfigFolder.create(folder);
            Files.write(
                    folder.resolve(day + ".jsonl"),
                    lines.toString().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            failing = false;
        } catch (IOException unwritable) {
            if (!failing) {
                Mishap mishap =
                        new Mishap.AuditUnwritable(folder, unwritable.getClass().getSimpleName());
                LOG.error(PlainEnglish.of(mishap));
                mishaps.accept(mishap);
            }
            failing = true;
        }
    }
}
