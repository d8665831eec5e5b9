package dev.lull;

import dev.lull.console.Overlay;
import dev.lull.console.Screenshooter;
import dev.lull.console.SupervisionOpener;
import dev.lull.console.WindowLauncher;
import dev.lull.desktop.Desktop;
import dev.lull.desktop.DesktopContext;
import dev.lull.desktop.NoDisplayException;
import dev.lull.desktop.Picture;
import dev.lull.desktop.Screenshot;
import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.StartedWith;
import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.desktop.files.FileDialogs;
import dev.lull.desktop.pages.SystemBrowser;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Mishaps;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Supervision;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Puts the window together; apart from {@link Wiring}, so that JavaFX is loaded for the window only. */
final class WindowOpening {
    /** So long a simulator plays before its picture is taken: the first chats are inactive by then. */
    private static final Duration PLAY = Duration.ofSeconds(15);

    private final SupervisionOpener opener;
    private final SettingsStore settings;
    private final Mishaps mishaps;
    private final Optional<Account> account;
    private final Overlay overlay;

    WindowOpening(
            SupervisionOpener opener,
            SettingsStore settings,
            Mishaps mishaps,
            Optional<Account> account,
            Overlay overlay) {
        this.opener = opener;
        this.settings = settings;
        this.mishaps = mishaps;
        this.account = account;
        this.overlay = overlay;
    }

    void show() throws WindowLauncher.NoWindowException {
        show(context(account.isEmpty(), () -> open(account)));
    }

    /** @param why nothing can be opened before a person has named it */
    void show(ConnectionException why) throws WindowLauncher.NoWindowException {
        show(context(false, () -> {
            throw why;
        }));
    }

    private static void show(DesktopContext context) throws WindowLauncher.NoWindowException {
        try {
            Desktop.open(context);
        } catch (NoDisplayException none) {
            throw new WindowLauncher.NoWindowException(String.valueOf(none.getMessage()));
        }
    }

    void draw(Screenshooter.Picture picture) throws ConnectionException, IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Screenshot.write(
                    context(account.isEmpty(), () -> open(account)),
                    new Picture(
                            switch (picture.view()) {
                                case LIVE -> Picture.View.LIVE;
                                case SETTINGS -> Picture.View.SETTINGS;
                            },
                            picture.width(),
                            picture.height(),
                            picture.theme(),
                            account.isEmpty() ? PLAY : Duration.ZERO),
                    picture.file());
        } catch (NoDisplayException none) {
            throw new IOException(none.getMessage(), none);
        }
    }

    private DesktopContext context(boolean simulated, WorkspaceOpener first) {
        return new DesktopContext(
                simulated,
                settings,
                first,
                account,
                new Reachable(),
                new SystemBrowser(System.getProperty("os.name", "")),
                new FileDialogs(),
                mishaps);
    }

    /** Any account that a person names. */
    private final class Reachable implements Accounts {
        @Override
        public Reached test(Account other) throws ConnectionException {
            try (dev.lull.console.OpenWorkspace workspace = opener.open(Optional.of(other))) {
                return new Reached(
                        workspace.name(),
                        workspace.policy(overlay).pairs().all().size());
            }
        }

        @Override
        public OpenWorkspace open(Account other) throws ConnectionException {
            return WindowOpening.this.open(Optional.of(other));
        }
    }

    private OpenWorkspace open(Optional<Account> who) throws ConnectionException {
        dev.lull.console.OpenWorkspace workspace = opener.open(who);
        Supervision supervision = workspace.supervise(new FeedScope.Everything(true), workspace.policy(overlay));
        supervision.start();
        return new OpenWorkspace(
                workspace.sid(),
                workspace.name(),
                workspace.isSimulated(),
                "poll",
                supervision,
                workspace.clock(),
                new StartedWith(workspace.defaults(), overlay.timeout()),
                () -> {
                    supervision.close();
                    workspace.close();
                });
    }
}
