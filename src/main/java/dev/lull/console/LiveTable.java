package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.supervision.Health;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** For a person at a terminal: the whole table, drawn over itself once a second on the alternate screen. */
final class LiveTable implements WatchView {
    private static final String ENTER = "\u001b[?1049h\u001b[?25l";
    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
    private static final String HOME = "\u001b[H";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    /** Asking for the size costs a process. */
    private static final Duration SIZE_HOLDS = Duration.ofSeconds(5);

    private final PrintStream out;
    private final Terminal terminal;
    private final InstantSource clock;
    private final String title;
    private final Snapshot snapshot = new Snapshot();
    private Health health;
    private Terminal.Size size;
    private Instant sizedAt = Instant.MIN;

    /** @param clock the server's time */
    LiveTable(PrintStream out, Terminal terminal, InstantSource clock, String title, Health health) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.title = title;
        this.health = health;
        this.size = Terminal.Size.USUAL;
        out.print(ENTER);
    }

    @Override
    public void changed(Instant at, List<Change> changes) {
        snapshot.take(changes);
    }

    @Override
    public void health(Health now) {
        health = now;
    }

    @Override
    public void tick() {
        Instant now = clock.instant();
        if (!sizedAt.plus(SIZE_HOLDS).isAfter(now)) {
            size = terminal.size();
            sizedAt = now;
        }
        StringBuilder screen = new StringBuilder(HOME);
        lines(now).forEach(line -> screen.append(line).append(REST_OF_LINE).append("\r\n"));
        out.print(screen.append(fitted(condition(now))).append(REST_OF_LINE).append(REST_OF_SCREEN));
        out.flush();
    }

    @Override
    public void close() {
        out.print(LEAVE);
        out.flush();
    }

    private List<String> lines(Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(BOLD + fitted(title) + PLAIN);
        lines.add(fitted(totals()));
        lines.add("");
        List<String> table = TaskTable.lines(snapshot.tasks(), now, size.columns());
        int room = Math.max(1, size.rows() - lines.size() - 3);
        if (table.size() <= room + 1) {
            lines.addAll(table);
        } else {
            lines.addAll(table.subList(0, room));
            lines.add("… and " + (table.size() - room) + " more");
        }
        return lines;
    }

    private String totals() {
        return count(task -> task.state() instanceof ChatState.AwaitingCustomer) + " awaiting customer · "
                + count(task -> task.state() instanceof ChatState.AwaitingAgent) + " awaiting agent · "
                + count(task -> task.state() instanceof ChatState.Inactive) + " inactive · "
                + count(ChatView::customerWaiting) + " customers waiting in an inactive chat"
                + putAside(count(ChatView::putAside));
    }

    private static String putAside(long chats) {
        return chats == 0 ? "" : " · " + chats + " put aside by hand";
    }

    private long count(Predicate<ChatView> which) {
        return snapshot.tasks().stream().filter(which).count();
    }

    private String condition(Instant now) {
        String age = health.freshAt()
                .map(at -> "data " + Spans.brief(at, now) + " old")
                .orElse("no data yet");
        return health.problem()
                        .map(problem -> "! " + problem + " (" + age + ")")
                        .orElse(age) + " · Ctrl-C ends";
    }

    private String fitted(String line) {
        return line.length() <= size.columns() ? line : line.substring(0, Math.max(0, size.columns() - 1)) + "…";
    }
}
