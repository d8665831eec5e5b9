package dev.lull.desktop.look;

import atlantafx.base.theme.Tweaks;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows cards over the window's content, the last one on top. While one is open the focus stays in it; Escape, or a
 * click beside it, closes it.
 */
public final class Overlay extends StackPane {
    private final Deque<Layer> layers = new ArrayDeque<>();

    /** @param before who had the focus when the card was opened, and gets it back */
    private record Layer(
            StackPane pane, Region card, @Nullable Node before, Runnable onClosed) {}

    public Overlay() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepFocus);
            }
        });
    }

    /**
     * What lies below the cards. Where it does not fit, as with very large text, it can be scrolled.
     *
     * @param foot stays in sight meanwhile
     */
    public void cover(Node content, Node foot) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "content");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addFirst(new VBox(scroll, foot));
    }

    /**
     * Opens a card.
     *
     * @param name what a screen reader calls it
     * @param first gets the focus
     */
    public void open(Region card, String name, Node first) {
        open(card, name, first, () -> {});
    }

    /**
     * Opens a card.
     *
     * @param name what a screen reader calls it
     * @param first gets the focus
     * @param onClosed is told when it is closed, in whatever way
     */
    public void open(Region card, String name, Node first, Runnable onClosed) {
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("overlay-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(name);
        StackPane pane = new StackPane(card);
        pane.getStyleClass().add("overlay");
        StackPane.setAlignment(card, Pos.CENTER);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close(card);
                key.consume();
            }
        });
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (pane.equals(press.getTarget())) {
                close(card);
            }
        });
        layers.push(new Layer(pane, card, getScene() == null ? null : getScene().getFocusOwner(), onClosed));
        getChildren().add(pane);
        // What lies in a scroll pane is in the scene only once that has its skin.
        pane.applyCss();
        first.requestFocus();
    }

    /** Closes the card and all that were opened over it; nothing happens if it is closed already. */
    public void close(Region card) {
        if (layers.stream().noneMatch(layer -> layer.card().equals(card))) {
            return;
        }
        Layer closed;
        do {
            closed = layers.pop();
            getChildren().remove(closed.pane());
            closed.onClosed().run();
        } while (!closed.card().equals(card));
        if (closed.before() != null) {
            closed.before().requestFocus();
        }
    }

    public boolean isOpen() {
        return !layers.isEmpty();
    }

    private void keepFocus(@Nullable Node owner) {
        Layer top = layers.peek();
        if (top == null || owner == null) {
            return;
        }
        Node node = owner;
        while (node != null && !node.equals(top.pane())) {
            node = node.getParent();
        }
        if (node == null) {
            firstFocusable(top.card()).requestFocus();
        }
    }

    private static Node firstFocusable(Node node) {
        return node.lookupAll("*").stream()
                .filter(each -> each.isFocusTraversable() && !each.isDisabled() && each.isVisible())
                .findFirst()
                .orElse(node);
    }
}
