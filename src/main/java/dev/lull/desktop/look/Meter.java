package dev.lull.desktop.look;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin bar that is filled in part. It says nothing by itself: a number always stands beside it. */
public final class Meter extends Region {
    private static final PseudoClass LAST_QUARTER = PseudoClass.getPseudoClass("last-quarter");
    private static final double HEIGHT = 6;

    private final Region fill = new Region();
    private double fraction;

    public Meter() {
        getStyleClass().add("meter");
        fill.getStyleClass().add("fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.NODE);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /** @param part 0 to 1; what is outside counts as the nearer end */
    public void show(double part) {
        double next = Math.clamp(part, 0, 1);
        if (next != fraction) {
            fraction = next;
            pseudoClassStateChanged(LAST_QUARTER, next <= 0.25);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * fraction), getHeight());
    }
}
