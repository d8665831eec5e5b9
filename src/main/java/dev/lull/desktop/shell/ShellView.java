package dev.lull.desktop.shell;

import dev.lull.desktop.look.Overlay;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts the window's parts together. */
final class ShellView {
    private static final double WORKERS_LEAST = 264;
    private static final double WORKERS_WIDE = 284;
    private static final double WORKERS_MOST = 420;

    private ShellView() {}

    static void fill(Overlay overlay, Node banners, Node header, Node tiles, Node workers, Node live, Node status) {
        if (workers instanceof Region region) {
            region.setMinWidth(WORKERS_LEAST);
            region.setPrefWidth(WORKERS_WIDE);
            region.setMaxWidth(WORKERS_MOST);
        }
        SplitPane split = new SplitPane(workers, live);
        split.getStyleClass().add("split");
        SplitPane.setResizableWithParent(workers, false);
        split.widthProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable width) {
                split.setDividerPosition(0, WORKERS_WIDE / split.getWidth());
                split.widthProperty().removeListener(this);
            }
        });
        BorderPane content = new BorderPane(split);
        content.setTop(new VBox(banners, header, tiles));
        content.setBottom(status);
        overlay.cover(content);
        overlay.getStyleClass().add("lull");
    }
}
