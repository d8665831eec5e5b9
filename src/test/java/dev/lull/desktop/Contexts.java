package dev.lull.desktop;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.desktop.files.FileChoice;
import dev.lull.desktop.pages.Browser;
import dev.lull.supervision.Account;
import dev.lull.supervision.Mishaps;
import dev.lull.supervision.SettingsStore;
import java.util.Optional;

/** What the window needs from outside, as far as a test says so: the rest is not there. */
final class Contexts {
    private Contexts() {}

    static DesktopContext of(boolean simulated, SettingsStore settings, WorkspaceOpener opener) {
        return of(simulated, settings, opener, page -> {}, new FakeFiles());
    }

    static DesktopContext of(
            boolean simulated, SettingsStore settings, WorkspaceOpener opener, Browser browser, FileChoice files) {
        return of(simulated, settings, opener, Optional.empty(), Accounts.NONE, browser, files);
    }

    static DesktopContext of(
            boolean simulated,
            SettingsStore settings,
            WorkspaceOpener opener,
            Optional<Account> account,
            Accounts accounts,
            Browser browser,
            FileChoice files) {
        return new DesktopContext(simulated, settings, opener, account, accounts, browser, files, new Mishaps());
    }
}
