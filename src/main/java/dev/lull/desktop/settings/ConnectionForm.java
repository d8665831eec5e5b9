package dev.lull.desktop.settings;

import dev.lull.supervision.Account;
import dev.lull.supervision.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An account as it stands in the form.
 *
 * @param secret as it was typed; blank means that of the present account
 * @param present the account that Lull was started with; empty for the simulator
 */
record ConnectionForm(
        String account, String user, String secret, String workspace, String address, Optional<Account> present) {
    /** Prints no secret. */
    @Override
    public String toString() {
        return "ConnectionForm[" + account + "]";
    }

    /** The fields in which something can be wrong. */
    enum Field {
        ACCOUNT,
        USER,
        SECRET,
        WORKSPACE,
        ADDRESS
    }

    static ConnectionForm of(Optional<Account> present) {
        return new ConnectionForm(
                present.map(Account::accountSid).orElse(""),
                present.map(Account::user).orElse(""),
                "",
                present.flatMap(Account::workspaceSid).orElse(""),
                present.flatMap(Account::apiUrl).map(URI::toString).orElse(""),
                present);
    }

    /** Where something is missing or cannot be understood. */
    Set<Field> mistakes() {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        mark(wrong, Field.ACCOUNT, account.strip().matches("AC\\w+"));
        mark(wrong, Field.USER, user.strip().matches("(SK|AC)\\w+"));
        mark(wrong, Field.SECRET, typedOrPresent().isPresent());
        mark(wrong, Field.WORKSPACE, workspace.isBlank() || workspace.strip().matches("WS\\w+"));
        mark(wrong, Field.ADDRESS, address.isBlank() || uri().isPresent());
        return wrong;
    }

    private static void mark(Set<Field> wrong, Field field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    private Optional<Secret> typedOrPresent() {
        return secret.isBlank()
                ? present.filter(own -> own.accountSid().equals(account.strip()))
                        .filter(own -> own.user().equals(user.strip()))
                        .map(Account::secret)
                : Optional.of(new Secret(secret.strip()));
    }

    private Optional<URI> uri() {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** What is named; empty while there is a mistake. */
    Optional<Account> named() {
        return mistakes().isEmpty()
                ? typedOrPresent()
                        .map(known -> new Account(
                                account.strip(),
                                user.strip(),
                                known,
                                Optional.of(workspace.strip()).filter(sid -> !sid.isEmpty()),
                                address.isBlank() ? Optional.empty() : uri(),
                                present.map(Account::pairs).orElse(List.of()),
                                false))
                : Optional.empty();
    }
}
