package dev.lull.desktop.shell;

import dev.lull.desktop.look.Notice;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Health;
import dev.lull.supervision.Mishap;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToIntFunction;
import javafx.scene.Node;

/** How far what is shown can be trusted, and what last went wrong: in the status bar, in a banner, and on demand. */
final class Condition {
    private final ShellModel model = new ShellModel();
    private final Words words;
    private final InstantSource clock;
    private final Overlay overlay;
    private final HealthWords healthWords;
    private final ReasonWords reasonWords;
    private final StorageNote storage;
    private final Banners banners;
    private final StatusBar status;
    private final ToIntFunction<Instant> unread;

    /**
     * @param origin where the data comes from, as far as that is known before the workspace is open
     * @param actions stand at the left of the status bar
     * @param quiet stands there too: that nothing calls
     * @param unread how many chats were not read since then
     */
    Condition(
            Words words,
            InstantSource clock,
            Overlay overlay,
            Origin origin,
            Node actions,
            Node quiet,
            ToIntFunction<Instant> unread) {
        this.words = words;
        this.clock = clock;
        this.overlay = overlay;
        this.unread = unread;
        healthWords = new HealthWords(words);
        reasonWords = new ReasonWords(words);
        storage = new StorageNote(words);
        banners = new Banners(words, origin, this::onStorageRead);
        status = new StatusBar(words, actions, quiet, this::onShowError);
    }

    Node banners() {
        return banners.node();
    }

    Node status() {
        return status.node();
    }

    void onConnecting() {
        status.connecting();
    }

    /**
     * @param feed how data comes in, one word
     * @param simulated whether the workspace says that it is invented
     */
    void onOpened(String feed, boolean simulated) {
        model.opened(feed);
        if (simulated) {
            banners.origin(new Origin.Simulator());
        }
    }

    /** @param why one sentence */
    void onOpenFailed(String why) {
        status.failed();
        onFailure(why);
    }

    /** Whether the workspace has just been read whole for the first time. */
    boolean onHealth(Health health) {
        boolean ready = model.take(health);
        model.failure().map(reasonWords::of).ifPresent(this::onFailure);
        showProblem();
        onTick(clock.instant());
        return ready;
    }

    void onTick(Instant now) {
        model.health().ifPresent(health -> {
            status.data(healthWords.status(model.feed(), health, now), Freshness.of(health, now));
            banners.trouble(healthWords.banner(health, now, unread));
        });
    }

    void onMishap(Mishap mishap) {
        storage.add(mishap);
        banners.storage(storage.text());
        onFailure(reasonWords.of(mishap));
    }

    private void onStorageRead() {
        storage.clear();
        banners.storage(storage.text());
    }

    /** @param why one sentence */
    void onFailure(String why) {
        model.failed(why, clock.instant());
        showProblem();
    }

    private void showProblem() {
        model.lastProblem().ifPresent(problem -> status.error(words.time(problem.at())));
    }

    private void onShowError() {
        model.lastProblem()
                .ifPresent(problem -> Notice.show(
                        overlay,
                        words.of("status.error.title", words.moment(problem.at())),
                        problem.what(),
                        words.of("settings.close")));
    }
}
