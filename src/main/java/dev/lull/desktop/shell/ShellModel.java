package dev.lull.desktop.shell;

import dev.lull.supervision.Health;
import java.time.Instant;
import java.util.Optional;

/** What the window knows of its workspace besides rows. */
final class ShellModel {
    /** Something that went wrong: when, and what, in one sentence. */
    record Problem(Instant at, String what) {}

    private String feed = "";
    private Optional<Health> health = Optional.empty();
    private Optional<Problem> lastProblem = Optional.empty();

    void opened(String feedName) {
        feed = feedName;
    }

    String feed() {
        return feed;
    }

    Optional<Health> health() {
        return health;
    }

    /** Whether the workspace has just been read whole for the first time. */
    boolean take(Health next) {
        boolean ready = next.ready() && health.filter(Health::ready).isEmpty();
        health = Optional.of(next);
        return ready;
    }

    void failed(String what, Instant now) {
        lastProblem = Optional.of(new Problem(now, what));
    }

    Optional<Problem> lastProblem() {
        return lastProblem;
    }
}
