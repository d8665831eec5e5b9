package dev.lull.desktop.shell;

import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What cannot be missed: that this is the simulator, and that the data is not current. */
final class Banners {
    private final Label trouble = new Label();
    private final HBox troubleLine;
    private final VBox box = new VBox();

    Banners(Words words, boolean simulated) {
        troubleLine = line(Feather.ALERT_TRIANGLE, trouble, "trouble");
        trouble.setId("trouble");
        trouble.setWrapText(true);
        if (simulated) {
            Label name = new Label(words.of("banner.simulator"));
            name.getStyleClass().add("simulator-name");
            HBox line = line(Feather.COMPASS, name, "simulator");
            line.setId("simulator");
            line.getChildren().add(new Label(words.of("banner.simulator.hint")));
            box.getChildren().add(line);
        }
        box.getChildren().add(troubleLine);
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

    /** @param text what is wrong and what to do; empty while nothing is */
    void trouble(String text) {
        trouble.setText(text);
        troubleLine.setVisible(!text.isEmpty());
        troubleLine.setManaged(!text.isEmpty());
    }
}
