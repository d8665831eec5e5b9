package dev.lull.desktop.shell;

import dev.lull.desktop.look.Overlay;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts the window's parts together. */
final class ShellView {
    /** The workers' width at first, in times their least. */
    private static final double WIDE = 1.075;

    /** So much room workers, table and details need beside each other, in times the details' least width. */
    private static final double ROOM = 4.2;

    private final SplitPane split;
    private final Region workers;
    private final Region details;
    /** How wide the workers are, in times their least width, which goes with the text's size. */
    private double wide = WIDE;

    private boolean stale = true;

    private ShellView(Region workers, Node live, Region details) {
        this.workers = workers;
        this.details = details;
        split = new SplitPane(workers, live);
        split.getStyleClass().add("split");
        SplitPane.setResizableWithParent(workers, false);
        workers.minWidthProperty().subscribe(least -> stale = true);
        workers.layoutBoundsProperty().subscribe(bounds -> settle());
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> wide = ratio(workers.getWidth()));
        split.widthProperty().subscribe((before, width) -> {
            if (before.doubleValue() == 0) {
                arrange();
            }
            makeRoom();
        });
        details.sceneProperty().subscribe(scene -> makeRoom());
        details.minWidthProperty().subscribe(least -> makeRoom());
    }

    /**
     * @param workers whose least width the stylesheet says
     * @param details stand in {@code live} while they are open; the stylesheet says their least width
     */
    static void fill(
            Overlay overlay,
            Node banners,
            Node header,
            Node tiles,
            Region workers,
            Node live,
            Region details,
            Node alerts,
            Region runs,
            Node status) {
        SplitPane split = new ShellView(workers, live, details).split;
        VBox.setVgrow(split, Priority.ALWAYS);
        // Alerts come above the runs, so that these stay; and below the pointer on an alert no run goes.
        alerts.hoverProperty().subscribe(on -> runs.setMinHeight(on ? runs.getHeight() : Region.USE_COMPUTED_SIZE));
        overlay.cover(new VBox(banners, header, tiles, split, alerts), new VBox(runs, status));
        overlay.getStyleClass().add("lull");
    }

    private double ratio(double width) {
        return width > 0 && workers.getMinWidth() > 0 ? Math.max(1, width / workers.getMinWidth()) : wide;
    }

    /** With the first layout in another size of the text; before that the pane would keep to its former bounds. */
    private void settle() {
        if (stale && workers.getMinWidth() > 0) {
            stale = false;
            arrange();
            split.requestLayout();
        }
    }

    private void arrange() {
        if (split.getItems().contains(workers) && split.getWidth() > 0 && workers.getMinWidth() > 0) {
            split.setDividerPosition(0, wide * workers.getMinWidth() / split.getWidth());
        }
    }

    /** Where the text is so large that table and details have no room else, the workers make place. */
    private void makeRoom() {
        boolean open = details.getScene() != null;
        if (split.getWidth() == 0 || (open && details.getMinWidth() <= 0)) {
            return;
        }
        boolean room = !open || split.getWidth() >= ROOM * details.getMinWidth();
        if (room != split.getItems().contains(workers)) {
            if (room) {
                split.getItems().addFirst(workers);
                arrange();
            } else {
                split.getItems().remove(workers);
            }
        }
    }
}
