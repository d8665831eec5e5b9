package dev.lull.desktop.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The stylesheet that makes the text larger, and with it what is sized in pixels: rows of fixed height. */
final class TextSize {
    private static final int FONT = 14;
    private static final int ICON = 18;
    private static final int SMALL_ICON = 14;
    private static final int TASK_ROW = 40;
    /** Its head, three rows and the scroll bar. */
    private static final int LEAST_TABLE = 176;

    private static final int WORKER_ROW = 80;
    private static final int HEAD = 36;
    private static final int PANE_HEAD = 48;

    private TextSize() {}

    /** @param percent 100 or more */
    static String stylesheet(int percent) {
        String css = ".root { -fx-font-size: " + scaled(FONT, percent) + "px; }\n"
                + ".context-menu { -fx-font-size: " + scaled(FONT, percent) + "px; }\n"
                + ".ikonli-font-icon { -fx-icon-size: " + scaled(ICON, percent) + "px; }\n"
                + ".row-button .ikonli-font-icon { -fx-icon-size: " + scaled(SMALL_ICON, percent) + "px; }\n"
                + "#tasks { -fx-fixed-cell-size: " + scaled(TASK_ROW, percent) + "px; -fx-min-height: "
                + scaled(LEAST_TABLE, percent) + "px; }\n"
                + "#workers { -fx-fixed-cell-size: " + scaled(WORKER_ROW, percent) + "px; }\n"
                + ".live .table-view > .column-header-background .column-header { -fx-size: " + scaled(HEAD, percent)
                + "px; }\n"
                + ".pane-head { -fx-min-height: " + scaled(PANE_HEAD, percent) + "px; -fx-pref-height: "
                + scaled(PANE_HEAD, percent) + "px; }\n";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static int scaled(int pixels, int percent) {
        return Math.round(pixels * percent / 100f);
    }
}
