package dev.lull.desktop.tiles;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.live.Focus;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The tiles as the rest of the window knows them. */
public final class TilesController {
    private final Words words;
    private final Tick tick;
    private final Supplier<Summary> summary;
    private final Map<Focus, Tile> tiles = new EnumMap<>(Focus.class);
    private final HBox line = new HBox(8);
    private Optional<Summary> shown = Optional.empty();

    /**
     * @param summary as it is now
     * @param onFocus is told which rows a person wants to see alone, or empty for all again
     */
    public TilesController(Words words, Tick tick, Supplier<Summary> summary, Consumer<Optional<Focus>> onFocus) {
        this.words = words;
        this.tick = tick;
        this.summary = summary;
        line.getStyleClass().add("tiles");
        for (Focus focus : Focus.values()) {
            Tile tile = new Tile();
            tile.setId("tile-" + focus.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            tile.setOnAction(pressed -> onFocus.accept(tile.isSelected() ? Optional.of(focus) : Optional.empty()));
            Hint.on(tile, () -> text(focus, tick.now()).sentence(words));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.put(focus, tile);
            line.getChildren().add(tile);
        }
        tick.subscribe(this::onTick);
        show(tick.now());
    }

    public Node node() {
        return line;
    }

    /** Something has changed that they may count. */
    public void onChanges() {
        if (shown.isPresent()) {
            Optional<Summary> next = Optional.of(summary.get());
            if (!next.equals(shown)) {
                shown = next;
                show(tick.now());
            }
        }
    }

    /** The workspace was read whole: from now on the numbers are true. */
    public void onReady() {
        shown = Optional.of(summary.get());
        show(tick.now());
    }

    /** These rows are shown alone now. */
    public void onFocus(Optional<Focus> focus) {
        tiles.forEach((each, tile) -> tile.setSelected(focus.equals(Optional.of(each))));
    }

    private void onTick(Instant now) {
        shown = shown.map(known -> summary.get());
        show(now);
    }

    private void show(Instant now) {
        tiles.forEach((focus, tile) -> tile.show(text(focus, now), words));
    }

    private TileText text(Focus focus, Instant now) {
        return shown.map(known -> TileText.of(focus, known, words, now))
                .orElseGet(() -> TileText.unknown(focus, words));
    }
}
