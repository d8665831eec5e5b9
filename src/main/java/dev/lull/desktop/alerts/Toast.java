package dev.lull.desktop.alerts;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One alert, with the way to what it is about. */
final class Toast {
    private final Label text = new Label();
    private final Button show = new Button();
    private final HBox line;
    private String whole = "";

    Toast(Words words, Runnable onShow, Runnable onDismiss) {
        text.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        text.setMaxWidth(Double.MAX_VALUE);
        Hint.on(text, () -> whole);
        HBox.setHgrow(text, Priority.ALWAYS);
        show.setText(words.of("alert.show"));
        show.getStyleClass().add(Styles.SMALL);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(pressed -> onShow.run());
        Button dismiss = new Button(null, new FontIcon(Feather.X));
        dismiss.setAccessibleText(words.of("row.dismiss"));
        dismiss.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(pressed -> onDismiss.run());
        line = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), text, show, dismiss);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toast");
        line.setAccessibleRole(AccessibleRole.TEXT);
    }

    Region node() {
        return line;
    }

    /** In pixels. */
    double textSize() {
        return text.getFont().getSize();
    }

    /**
     * @param brief as much of the sentence as there is room for
     * @param way where the button leads
     */
    void say(String brief, String sentence, String way) {
        whole = sentence;
        text.setText(brief);
        show.setText(way);
        line.setAccessibleText(sentence);
    }
}
