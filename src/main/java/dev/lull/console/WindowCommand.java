package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;

@CommandLine.Command(
        name = "lull",
        description = {
            "Frees the capacity of quiet chats in Twilio Flex, and brings them back when the customer writes.",
            "",
            "Without a command it opens the window; where there is no display it runs `lull watch`."
                    + " Where no account is configured, both supervise a simulator in Lull's own process."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions (those of a command go after it):%n",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done; also where a task was already as it was asked to be",
            "  1  failed: Twilio cannot be reached, or gave no usable answer",
            "  2  wrong usage or configuration",
            "  3  not authorised",
            "  4  not found",
            "  5  refused by TaskRouter or by Lull's rules",
            "",
            "Secrets are read from the environment only: TWILIO_API_SECRET, or TWILIO_AUTH_TOKEN."
        })
final class WindowCommand extends Command {
    @ArgGroup(validate = false, order = 50, heading = AccountOptions.HEADING)
    private final AccountOptions options = new AccountOptions();

    WindowCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    Exit run(Outside outside) throws CommandException, InterruptedException {
        Optional<String> why = here().whyNoWindow();
        Optional<Account> account;
        try {
            account = options.resolve(here());
        } catch (CommandException partly) {
            if (why.isPresent() || !(partly.getCause() instanceof ConnectionException trouble)) {
                throw partly;
            }
            return showAllTheSame(outside, trouble, partly);
        }
        if (why.isEmpty()) {
            try {
                outside.show(account, overlay());
                return Exit.DONE;
            } catch (WindowLauncher.NoWindowException none) {
                why = Optional.of(String.valueOf(none.getMessage()));
            }
        }
        here().say(why.get() + " Running `lull watch` instead.");
        return new Watch(here(), outside, options.timeout(), false).run(account, account.isEmpty());
    }

    /** The window says what is missing, and takes what is entered in it. */
    private Exit showAllTheSame(Outside outside, ConnectionException trouble, CommandException otherwise)
            throws CommandException {
        try {
            outside.show(trouble, overlay());
            return Exit.DONE;
        } catch (WindowLauncher.NoWindowException none) {
            throw otherwise;
        }
    }

    private Overlay overlay() {
        return new Overlay(options.timeout(), Optional.empty());
    }
}
