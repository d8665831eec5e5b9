package dev.lull.desktop;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.pages.Browser;
import dev.lull.supervision.Account;
import dev.lull.supervision.Mishaps;
import dev.lull.supervision.SettingsStore;
import java.util.Optional;

/**
 * What the window needs from outside.
 *
 * @param simulated whether it is the simulator, so that the window says so all the time
 * @param settings keeps what is chosen for the window; a policy change goes to the supervision, which keeps it
 * @param opener opens the workspace in the background, while the window is there already
 * @param account that the opener opens; empty for the simulator
 * @param accounts reaches others
 * @param browser shows the pages of tasks
 * @param files lets a person choose where files are
 * @param mishaps tell what went wrong with what is stored
 */
public record DesktopContext(
        boolean simulated,
        SettingsStore settings,
        WorkspaceOpener opener,
        Optional<Account> account,
        Accounts accounts,
        Browser browser,
        FileChoice files,
        Mishaps mishaps) {
    /** The same window on another account, for this run. */
    DesktopContext on(Account other) {
        return new DesktopContext(
                false, settings, () -> accounts.open(other), Optional.of(other), accounts, browser, files, mishaps);
    }
}
