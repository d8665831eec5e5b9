package dev.lull.desktop.shell;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What cannot be missed: that this is a simulator or not Twilio, that the data is not current, and what could not be stored. */
final class Banners {
    private final Words words;
    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox originLine;
    private final Label trouble = new Label();
    private final HBox troubleLine;
    private final Label storage = new Label();
    private final HBox storageLine;
    private final VBox box = new VBox();

    /** @param onRead is told that a person has read what could not be stored */
    Banners(Words words, Origin origin, Runnable onRead) {
        this.words = words;
        name.getStyleClass().add("simulator-name");
        name.setId("origin");
        name.setMinWidth(Region.USE_PREF_SIZE);
        originLine = line(Feather.COMPASS, name, "simulator");
        originLine.getChildren().add(hint);
        troubleLine = line(Feather.ALERT_TRIANGLE, trouble, "trouble");
        trouble.setId("trouble");
        trouble.setWrapText(true);
        storage.setId("storage");
        storage.setWrapText(true);
        storage.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(storage, Priority.ALWAYS);
        Button read = new Button(null, new FontIcon(Feather.X));
        read.setId("storage-read");
        read.setAccessibleText(words.of("row.dismiss"));
        read.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(pressed -> onRead.run());
        storageLine = line(Feather.SAVE, storage, "trouble");
        storageLine.getChildren().add(read);
        box.getChildren().addAll(originLine, troubleLine, storageLine);
        storage("");
        origin(origin);
        trouble("");
    }

    /** @param text a sentence to a line; empty where nothing is to be read */
    void storage(String text) {
        storage.setText(text);
        storageLine.setVisible(!text.isEmpty());
        storageLine.setManaged(!text.isEmpty());
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
