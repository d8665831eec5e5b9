package dev.lull.desktop.settings;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.look.Busy;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.Side;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which account is supervised and how Lull is let in; another one can be tested, and used for this run. */
final class ConnectionSection {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Words words;
    private final Overlay overlay;
    private final Bridge bridge;
    private final Accounts accounts;
    private final Optional<Account> present;
    private final Supplier<Collection<ChatView>> chats;
    private final Consumer<Account> onAccount;
    private final TextField account = new TextField();
    private final TextField user = new TextField();
    private final PasswordField secret = new PasswordField();
    private final TextField workspace = new TextField();
    private final TextField address = new TextField();
    private final Map<ConnectionForm.Field, Field> fields = new EnumMap<>(ConnectionForm.Field.class);
    private final Button test = new Button();
    private final Button use = new Button();
    private final Busy busy;
    private final Label note = new Label();
    private final Section section;
    private int tries;
    private Optional<String> failure = Optional.empty();
    /** Not to be used before it is reached, or another is entered. */
    private Optional<Account> unreached = Optional.empty();

    /**
     * @param from the key of the text that says where the present account comes from
     * @param chats of the present account
     * @param onAccount is told that a person wants another one, for this run
     * @param rates of the present account
     */
    ConnectionSection(
            Words words,
            Overlay overlay,
            Bridge bridge,
            Accounts accounts,
            String from,
            Optional<Account> present,
            Supplier<Collection<ChatView>> chats,
            Consumer<Account> onAccount,
            RatesFields rates) {
        this.words = words;
        this.overlay = overlay;
        this.bridge = bridge;
        this.accounts = accounts;
        this.present = present;
        this.chats = chats;
        this.onAccount = onAccount;
        Label origin = new Label(words.of(from));
        origin.setWrapText(true);
        Label stored = new Label(words.of("connection.stored"));
        stored.setWrapText(true);
        stored.getStyleClass().add("secondary");
        List<Node> parts = new ArrayList<>(List.of(origin, stored));
        parts.add(field(ConnectionForm.Field.ACCOUNT, "connection.account", "account", account));
        parts.add(field(ConnectionForm.Field.USER, "connection.user", "api-key", user));
        parts.add(field(ConnectionForm.Field.SECRET, "connection.secret", "secret", secret));
        parts.add(field(ConnectionForm.Field.WORKSPACE, "connection.workspace", "workspace-sid", workspace));
        parts.add(field(ConnectionForm.Field.ADDRESS, "connection.address", "api-url", address));
        test.setText(words.of("connection.test"));
        test.setId("connection-test");
        test.setOnAction(pressed -> onTest());
        use.setText(words.of("connection.use"));
        use.setId("connection-use");
        use.setOnAction(pressed -> onUse());
        busy = new Busy(words.of("connection.testing"), 20);
        HBox buttons = new HBox(8, test, use, busy);
        buttons.setAlignment(Pos.CENTER_LEFT);
        parts.add(buttons);
        note.setId("connection-note");
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        parts.add(note);
        parts.addAll(rates.nodes());
        section = new Section(words, "settings.connection", parts);
        show();
    }

    private Field field(ConnectionForm.Field which, String key, String id, TextField control) {
        control.setId(id);
        control.textProperty().subscribe((before, now) -> onEdited());
        Field field = new Field(words, key, control);
        fields.put(which, field);
        return field;
    }

    Section section() {
        return section;
    }

    /** Shows what Lull was started with, and no secret. */
    void show() {
        ConnectionForm form = ConnectionForm.of(present);
        account.setText(form.account());
        user.setText(form.user());
        secret.clear();
        workspace.setText(form.workspace());
        address.setText(form.address());
        onEdited();
    }

    /** @param why the present account cannot be supervised, one sentence; empty where it can */
    void failed(Optional<String> why) {
        failure = why;
        tell();
    }

    private void tell() {
        failure.ifPresentOrElse(why -> say(why, false), () -> say("", true));
    }

    private ConnectionForm form() {
        return new ConnectionForm(
                account.getText(), user.getText(), secret.getText(), workspace.getText(), address.getText(), present);
    }

    /** What was found out of another account is told no longer. */
    private void onEdited() {
        tries++;
        busy(false);
        tell();
        offer();
    }

    private void offer() {
        ConnectionForm form = form();
        Set<ConnectionForm.Field> wrong = form.mistakes();
        boolean blank = form.equals(ConnectionForm.of(Optional.empty()));
        fields.forEach((which, field) -> field.right(blank || !wrong.contains(which)));
        test.setDisable(!wrong.isEmpty());
        Optional<Account> named = form.named();
        use.setDisable(!wrong.isEmpty() || named.equals(present) || named.equals(unreached));
    }

    /** Its button stays as it is meanwhile: the keyboard would go on to the next one, which uses the account. */
    private void onTest() {
        if (busy.isVisible()) {
            return;
        }
        form().named().ifPresent(named -> {
            int number = ++tries;
            busy(true);
            say(words.of("connection.testing"), true);
            bridge.background(
                    () -> accounts.test(named),
                    reached -> ended(
                            number,
                            Optional.empty(),
                            words.of("connection.reached", reached.workspace(), reached.pairs())),
                    problem -> ended(number, Optional.of(named), inWords(problem)));
        });
    }

    private String inWords(Exception problem) {
        return problem instanceof ConnectionException known
                ? new ReasonWords(words).of(known.trouble())
                : words.of("connection.mistake");
    }

    /** @param missed the account that could not be reached */
    private void ended(int number, Optional<Account> missed, String sentence) {
        if (number == tries) {
            unreached = missed;
            busy(false);
            say(sentence, missed.isEmpty());
            offer();
        }
    }

    private void onUse() {
        form().named().ifPresent(named -> {
            long inactive = chats.get().stream()
                    .filter(chat -> chat.side() == Side.INACTIVE)
                    .count();
            Question.ask(
                    overlay,
                    words.of("connection.use.title", named.accountSid()),
                    words.of("connection.use.text", inactive),
                    words.of("connection.use.yes"),
                    words.of("question.cancel"),
                    () -> onAccount.accept(named));
        });
    }

    private void busy(boolean now) {
        busy.setVisible(now);
        busy.setManaged(now);
    }

    private void say(String sentence, boolean good) {
        note.setText(sentence);
        note.setGraphic(sentence.isEmpty() ? null : new FontIcon(good ? Feather.INFO : Feather.ALERT_CIRCLE));
        note.pseudoClassStateChanged(DANGER, !good);
    }
}
