package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import java.util.List;

/** Brings a chat back where that helps; elsewhere says what a person can do. */
final class Rescue {
    private final Words words;
    private final RowWords rowWords;
    private final Tick tick;
    private final Overlay overlay;
    private final Deeds deeds;
    private final Pages pages;

    Rescue(Words words, RowWords rowWords, Tick tick, Overlay overlay, Deeds deeds, Pages pages) {
        this.words = words;
        this.rowWords = rowWords;
        this.tick = tick;
        this.overlay = overlay;
        this.deeds = deeds;
        this.pages = pages;
    }

    void of(TaskRow row) {
        Advice advice = Advice.about(
                row.state(), Concern.of(row.state(), tick.now()).orElse(Concern.CUSTOMER_WAITS), rowWords, words);
        if (advice.helps()) {
            activate(row);
        } else {
            AdviceCard.open(
                    overlay,
                    words,
                    words.of("advice.title", rowWords.customer(row.state())),
                    advice,
                    () -> activate(row),
                    () -> pages.open(List.of(row)));
        }
    }

    private void activate(TaskRow row) {
        deeds.onAction(TaskAction.ACTIVATE, List.of(row), false);
    }
}
