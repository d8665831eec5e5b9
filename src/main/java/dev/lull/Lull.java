package dev.lull;

public final class Lull {
    private Lull() {}

    public static void main(String[] args) {
        System.out.println("Lull " + javafx.scene.paint.Color.RED);
    }
}
