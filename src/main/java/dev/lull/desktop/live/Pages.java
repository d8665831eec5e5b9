package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.look.Notice;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Prompt;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.pages.Browser;
import dev.lull.desktop.pages.PageAddress;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.supervision.SettingsStore;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the pages of tasks in the browser, at the address that a person has chosen. */
final class Pages {
    /** More than these at once are asked about first. */
    private static final int FEW = 3;

    private final Words words;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Bridge bridge;
    private final Browser browser;
    private String workspace = "";
    private boolean simulated;

    Pages(Words words, Overlay overlay, SettingsStore store, Bridge bridge, Browser browser) {
        this.words = words;
        this.overlay = overlay;
        this.store = store;
        this.bridge = bridge;
        this.browser = browser;
    }

    /**
     * Pages are those of this workspace from now on.
     *
     * @param invented whether Twilio has no page for its tasks
     */
    void of(String sid, boolean invented) {
        workspace = sid;
        simulated = invented;
    }

    void open(List<TaskRow> rows) {
        Optional<String> own = store.load().desk().openUrl();
        if (own.isEmpty() && simulated) {
            say("pages.simulated");
        } else if (own.filter(address -> PageAddress.check(address) != PageAddress.Problem.NONE)
                .isPresent()) {
            say("pages.broken");
        } else if (rows.size() > FEW) {
            Question.ask(
                    overlay,
                    words.of("pages.many", rows.size()),
                    "",
                    words.of("pages.open"),
                    words.of("question.cancel"),
                    () -> show(rows, own));
        } else {
            show(rows, own);
        }
    }

    private void show(List<TaskRow> rows, Optional<String> own) {
        PageAddress address = PageAddress.of(own.orElse(PageAddress.USUAL));
        rows.forEach(row -> show(address.page(values(row.state().chat()))));
    }

    private void show(URI page) {
        bridge.background(
                () -> {
                    browser.open(page);
                    return true;
                },
                opened -> {},
                failed -> say("pages.failed", page));
    }

    private void say(String key, Object... values) {
        Notice.show(
                overlay,
                words.of("pages.failed.title"),
                values.length == 0 ? words.of(key) : words.of(key, values),
                words.of("settings.close"));
    }

    private Map<String, String> values(ChatView chat) {
        Map<String, String> values = new HashMap<>();
        values.put("workspace", workspace);
        values.put("task", chat.task().value());
        chat.worker().ifPresent(worker -> values.put("worker", worker.value()));
        chat.conversation().ifPresent(conversation -> values.put("conversation", conversation.value()));
        return values;
    }

    /** Asks where pages are; an empty answer means Twilio's own. */
    void askAddress() {
        Prompt.ask(
                overlay,
                new Prompt.Text(
                        words.of("pages.address.title"),
                        words.of("pages.address.hint"),
                        store.load().desk().openUrl().orElse(PageAddress.USUAL),
                        words.of("pages.address.yes"),
                        words.of("question.cancel")),
                this::problem,
                typed -> store.change(settings -> settings.withDesk(settings.desk()
                        .withOpenUrl(Optional.of(typed)
                                .filter(address -> !address.isBlank() && !address.equals(PageAddress.USUAL))))));
    }

    private String problem(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (PageAddress.check(typed)) {
            case NONE -> "";
            case NO_ADDRESS -> words.of("pages.address.invalid");
            case UNKNOWN_PLACE -> words.of("pages.address.place");
        };
    }
}
