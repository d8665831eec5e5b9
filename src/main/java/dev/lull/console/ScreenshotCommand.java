package dev.lull.console;

import dev.lull.policy.Automation;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "screenshot",
        description = "Draw the window into a picture; needs no display and writes nothing to Twilio.")
final class ScreenshotCommand extends Command {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})[x×](\\d{1,4})");
    private static final int SMALLEST = 320;
    private static final int LARGEST = 7680;

    /** The two that a picture can have. */
    enum Theme {
        LIGHT(Settings.Appearance.LIGHT),
        DARK(Settings.Appearance.DARK);

        private final Settings.Appearance appearance;

        Theme(Settings.Appearance appearance) {
            this.appearance = appearance;
        }
    }

    @ArgGroup(validate = false, order = 50, heading = AccountOptions.HEADING)
    private final AccountOptions options = new AccountOptions();

    @Parameters(paramLabel = "FILE.png", arity = "1", description = "Where the picture goes; overwritten.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--view",
            paramLabel = "live|settings",
            defaultValue = "live",
            description = "What to show (default: live).")
    private Screenshooter.View view = Screenshooter.View.LIVE;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x800",
            description = "In pixels (default: 1280x800).")
    private String size = "";

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "Default: light.")
    private Theme theme = Theme.LIGHT;

    ScreenshotCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    Exit run(Outside outside) throws CommandException {
        Screenshooter.Picture picture = picture();
        Optional<Account> account = options.resolve(here());
        Overlay overlay = new Overlay(
                options.timeout(), account.isPresent() ? Optional.of(Automation.DRY_RUN) : Optional.empty());
        try {
            outside.draw(account, overlay, picture);
            return Exit.DONE;
        } catch (ConnectionException failed) {
            throw CommandException.of(failed);
        } catch (IOException failed) {
            throw new CommandException(Exit.FAILED, String.valueOf(failed.getMessage()));
        }
    }

    private Screenshooter.Picture picture() throws CommandException {
        Matcher matcher = SIZE.matcher(size);
        int width = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        int height = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new CommandException(
                    Exit.USAGE,
                    "The size '" + size + "' is none: write it as 1280x800, each side from " + SMALLEST + " to "
                            + LARGEST + " pixels.");
        }
        return new Screenshooter.Picture(file.orElseThrow(), view, width, height, theme.appearance);
    }
}
