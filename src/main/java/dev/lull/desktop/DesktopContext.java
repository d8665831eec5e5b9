package dev.lull.desktop;

import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.supervision.SettingsStore;

/**
 * What the window needs from outside.
 *
 * @param simulated whether it is the simulator, so that the window says so all the time
 * @param settings keeps the appearance; a policy change goes to the supervision, which keeps it
 * @param opener opens the workspace in the background, while the window is there already
 */
public record DesktopContext(boolean simulated, SettingsStore settings, WorkspaceOpener opener) {}
