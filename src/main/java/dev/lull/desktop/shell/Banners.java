package dev.lull.desktop.shell;

import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What cannot be missed: that this is a simulator or not Twilio, and that the data is not current. */
final class Banners {
    private final Words words;
    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox originLine;
    private final Label trouble = new Label();
    private final HBox troubleLine;
    private final VBox box = new VBox();

    Banners(Words words, Origin origin) {
        this.words = words;
        name.getStyleClass().add("simulator-name");
        name.setId("origin");
        name.setMinWidth(Region.USE_PREF_SIZE);
        originLine = line(Feather.COMPASS, name, "simulator");
        originLine.getChildren().add(hint);
        troubleLine = line(Feather.ALERT_TRIANGLE, trouble, "trouble");
        trouble.setId("trouble");
        trouble.setWrapText(true);
        box.getChildren().addAll(originLine, troubleLine);
        origin(origin);
        trouble("");
    }

    private static HBox line(Ikon icon, Label text, String style) {
        HBox line = new HBox(8, new FontIcon(icon), text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("banner", style);
        return line;
    }

    Node node() {
        return box;
    }

    void origin(Origin origin) {
        switch (origin) {
            case Origin.Twilio() -> {}
            case Origin.Simulator() -> {
                name.setText(words.of("banner.simulator"));
                hint.setText(words.of("banner.simulator.hint"));
            }
            case Origin.Other(String address) -> {
                name.setText(words.of("banner.other-address"));
                hint.setText(words.of("banner.other-address.hint", address));
            }
        }
        boolean said = !(origin instanceof Origin.Twilio);
        originLine.setVisible(said);
        originLine.setManaged(said);
    }

    /** @param text what is wrong and what to do; empty while nothing is */
    void trouble(String text) {
        trouble.setText(text);
        troubleLine.setVisible(!text.isEmpty());
        troubleLine.setManaged(!text.isEmpty());
    }
}
