package dev.lull.desktop.shell;

import dev.lull.engine.Failure;
import dev.lull.supervision.Health;
import java.time.Instant;
import java.util.Optional;

/** What the window knows of its workspace besides rows. */
final class ShellModel {
    /** Something that went wrong: when, and what, in one sentence. */
    record Problem(Instant at, String what) {}

    private String feed = "";
    private Optional<Health> health = Optional.empty();
    private Optional<Failure> failure = Optional.empty();
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
        failure = health.flatMap(Health::failedAt).equals(next.failedAt()) ? Optional.empty() : next.problem();
        health = Optional.of(next);
        return ready;
    }

    /** What has failed since the health was told before; empty where nothing has. */
    Optional<Failure> failure() {
        return failure;
    }

    void failed(String what, Instant now) {
        lastProblem = Optional.of(new Problem(now, what));
    }

    Optional<Problem> lastProblem() {
        return lastProblem;
    }
}
