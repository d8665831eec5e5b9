package dev.lull.desktop.shell;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The actions on the left; on the right how old the data is, and what last went wrong. */
final class StatusBar {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Words words;
    private final FontIcon sign = new FontIcon(Feather.LOADER);
    private final Label data = new Label();
    private final Button error = new Button();
    private final HBox line;

    /** @param quiet says that nothing calls, where that is so */
    StatusBar(Words words, Node actions, Node quiet, Runnable onError) {
        this.words = words;
        data.setId("data-age");
        data.setGraphic(sign);
        data.getStyleClass().add("data-age");
        data.setMinWidth(Region.USE_PREF_SIZE);
        error.setId("last-error");
        error.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        error.setMinWidth(Region.USE_PREF_SIZE);
        error.setOnAction(pressed -> onError.run());
        HBox.setHgrow(actions, Priority.ALWAYS);
        line = new HBox(16, actions, quiet, data, error);
        line.getStyleClass().add("status-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        connecting();
        noError();
    }

    Node node() {
        return line;
    }

    void data(String text, Freshness freshness) {
        data.setText(text);
        sign.setIconCode(
                switch (freshness) {
                    case NONE -> Feather.LOADER;
                    case CURRENT -> Feather.ACTIVITY;
                    case OLD, STALE -> Feather.ALERT_TRIANGLE;
                });
        data.pseudoClassStateChanged(OLD, freshness == Freshness.OLD);
        data.pseudoClassStateChanged(STALE, freshness == Freshness.STALE);
    }

    /** Nothing has been read, and nothing is being tried. */
    void failed() {
        data(words.of("status.failed"), Freshness.STALE);
    }

    void connecting() {
        data(words.of("status.connecting"), Freshness.NONE);
    }

    private void noError() {
        error.setText(words.of("status.no-error"));
        error.setDisable(true);
    }

    /** @param at the time of day */
    void error(String at) {
        error.setText(words.of("status.error", at));
        error.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        error.setDisable(false);
    }
}
