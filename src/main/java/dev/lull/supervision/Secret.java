package dev.lull.supervision;

/** A password that prints as dots, so that it reaches no log, exception or export by accident. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "••••••";
    }
}
