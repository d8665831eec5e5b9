package dev.lull.supervision;

/**
 * When the window calls for attention.
 *
 * @param rescue from how many customers on who wait in inactive chats; 0 for never
 * @param waiting from how many customers on who have waited for their agent past the red threshold; 0 for never
 * @param inactive from how many inactive chats on; 0 for never
 * @param quiet whether nothing calls at all: do not disturb
 * @param desktop whether the desktop's own notifications are used beside those in the window
 */
public record Alerts(int rescue, int waiting, int inactive, boolean quiet, boolean desktop) {
    public static final int MOST = 9_999;

    public static final Alerts DEFAULT = new Alerts(1, 1, 0, false, true);

    /** @throws IllegalArgumentException if a threshold is out of range, with a sentence that says the range */
    public Alerts {
        if (Math.min(rescue, Math.min(waiting, inactive)) < 0 || Math.max(rescue, Math.max(waiting, inactive)) > MOST) {
            throw new IllegalArgumentException("An alert's threshold is 0 to " + MOST + ".");
        }
    }

    public Alerts withThresholds(int rescueFrom, int waitingFrom, int inactiveFrom) {
        return new Alerts(rescueFrom, waitingFrom, inactiveFrom, quiet, desktop);
    }

    public Alerts withQuiet(boolean chosen) {
        return new Alerts(rescue, waiting, inactive, chosen, desktop);
    }

    public Alerts withDesktop(boolean chosen) {
        return new Alerts(rescue, waiting, inactive, quiet, chosen);
    }
}
