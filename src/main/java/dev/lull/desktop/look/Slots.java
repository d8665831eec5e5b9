package dev.lull.desktop.look;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A worker's slots side by side, the taken ones filled; too many to count are one bar. */
public final class Slots extends Region {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int COUNTABLE = 12;
    private static final double GAP = 2;
    private static final double HEIGHT = 8;

    private int slots = -1;
    private int taken = -1;

    public Slots() {
        getStyleClass().add("slots");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /** @param used may exceed {@code all} */
    public void show(int used, int all) {
        if (all == slots && used == taken) {
            return;
        }
        slots = all;
        taken = used;
        int pieces = all > COUNTABLE ? 2 : all;
        while (getChildren().size() < pieces) {
            Region piece = new Region();
            piece.getStyleClass().add("slot");
            getChildren().add(piece);
        }
        if (getChildren().size() > pieces) {
            getChildren().remove(pieces, getChildren().size());
        }
        for (int i = 0; i < pieces; i++) {
            boolean filled = all > COUNTABLE ? i == 0 : i < used;
            getChildren().get(i).pseudoClassStateChanged(TAKEN, filled);
        }
        pseudoClassStateChanged(OVER, used > all);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Node> pieces = getChildren();
        if (slots > COUNTABLE) {
            double filled = snapSizeX(getWidth() * Math.clamp((double) taken / slots, 0, 1));
            pieces.get(0).resizeRelocate(0, 0, filled, getHeight());
            pieces.get(1).resizeRelocate(filled, 0, getWidth() - filled, getHeight());
            return;
        }
        double width = (getWidth() - GAP * (pieces.size() - 1)) / Math.max(1, pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            double left = snapPositionX(i * (width + GAP));
            double right = snapPositionX(i * (width + GAP) + width);
            pieces.get(i).resizeRelocate(left, 0, right - left, getHeight());
        }
    }
}
