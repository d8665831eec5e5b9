package dev.lull.desktop.live;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a group's row says at its beginning: whether it is open, its name and what it holds. */
final class GroupHead extends HBox {
    private final FontIcon fold = new FontIcon();
    private final Label name = new Label();
    private final Label totals = new Label();

    GroupHead() {
        super(8);
        getChildren().addAll(fold, name, totals);
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(Region.USE_PREF_SIZE);
        totals.getStyleClass().add("group-totals");
    }

    void show(GroupState group, GroupWords words) {
        fold.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        name.setText(words.name(group));
        // A state says by itself what its rows are.
        totals.setText(group.by() == Grouping.STATE ? "" : words.totals(group.totals()));
    }
}
