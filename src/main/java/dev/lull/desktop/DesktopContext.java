package dev.lull.desktop;

import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.desktop.pages.Browser;
import dev.lull.desktop.pages.SystemBrowser;
import dev.lull.supervision.SettingsStore;

/**
 * What the window needs from outside.
 *
 * @param simulated whether it is the simulator, so that the window says so all the time
 * @param settings keeps the appearance; a policy change goes to the supervision, which keeps it
 * @param opener opens the workspace in the background, while the window is there already
 * @param browser shows the pages of tasks
 */
public record DesktopContext(boolean simulated, SettingsStore settings, WorkspaceOpener opener, Browser browser) {
    /** With the desktop's own browser. */
    public DesktopContext(boolean simulated, SettingsStore settings, WorkspaceOpener opener) {
        this(simulated, settings, opener, new SystemBrowser(System.getProperty("os.name", "")));
    }
}
