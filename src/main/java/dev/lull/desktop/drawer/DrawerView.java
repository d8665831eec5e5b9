package dev.lull.desktop.drawer;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The drawer beside the table. */
final class DrawerView {
    /** More than half of the place is the table's, however large the text is. */
    private static final double LEAST_LEFT = 0.5;

    private final Words words;
    private final SplitPane split = new SplitPane();
    private final Label customer = new Label();
    private final Label agent = new Label();
    private final Lines<String> failures = new Lines<>();
    private final Lines<String> sentences = new Lines<>();
    private final Lines<Details.Rule> rules = new Lines<>();
    private final Lines<Details.Entry> timeline = new Lines<>();
    private final Label silent;
    private final Button conversation;
    private final Label note = new Label();
    private final TextArea attributes = new TextArea();
    private final Label nothing = new Label();
    private final FlowPane links = new FlowPane(8, 8);
    private final VBox body;
    private final VBox drawer;

    /** What a person can do in the drawer. */
    interface Wishes {
        void onClose();

        void onCopyTask();

        void onCopyConversation();

        /** The attributes are to be read and shown. */
        void onAttributes();
    }

    DrawerView(Words words, Wishes wishes, Supplier<String> keys) {
        this.words = words;
        customer.getStyleClass().add("drawer-title");
        customer.setId("drawer-customer");
        agent.getStyleClass().add("secondary");
        silent = secondary("drawer.no-story");
        conversation = button(
                "drawer-copy-conversation", "drawer.copy-conversation", Feather.COPY, wishes::onCopyConversation);
        links.getChildren()
                .addAll(button("drawer-copy-task", "drawer.copy-task", Feather.COPY, wishes::onCopyTask), conversation);
        note.setId("attributes-note");
        attributes.setId("attributes");
        attributes.setEditable(false);
        attributes.setPrefRowCount(10);
        attributes.setAccessibleText(words.of("drawer.attributes"));
        attributes.getStyleClass().add("attributes");
        for (Label label : List.of(customer, agent, note)) {
            label.setWrapText(true);
        }
        body = new VBox(
                8,
                customer,
                agent,
                links,
                failures.box(),
                title("drawer.why"),
                sentences.box(),
                title("drawer.rules"),
                rules.box(),
                title("drawer.timeline"),
                timeline.box(),
                silent,
                title("drawer.attributes"),
                secondary("drawer.attributes.hint"),
                button("attributes-read", "drawer.read", Feather.EYE, wishes::onAttributes),
                note,
                attributes);
        body.getStyleClass().add("drawer-body");
        nothing.setWrapText(true);
        nothing.setId("drawer-nothing");
        nothing.getStyleClass().addAll("secondary", "drawer-body");
        Label name = new Label(words.of("drawer.title"));
        name.getStyleClass().add("pane-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("drawer-close");
        close.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        close.setAccessibleText(words.of("drawer.close"));
        close.setOnAction(pressed -> wishes.onClose());
        Hint.on(close, () -> words.of("actions.hint", words.of("drawer.close"), keys.get()));
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        ScrollPane scroll = new ScrollPane(new VBox(nothing, body));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.of("drawer.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        drawer = new VBox(head, scroll);
        drawer.setId("drawer");
        drawer.getStyleClass().add("drawer");
        // It goes with the text's size.
        drawer.prefWidthProperty().subscribe(width -> settle(width.doubleValue()));
        SplitPane.setResizableWithParent(drawer, false);
        split.getStyleClass().add("split");
        forgetAttributes();
    }

    private Label title(String key) {
        Label title = new Label(words.of(key));
        title.getStyleClass().addAll("section-title", "drawer-section");
        return title;
    }

    private Label secondary(String key) {
        Label label = new Label(words.of(key));
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }

    private Button button(String id, String key, Feather icon, Runnable run) {
        Button button = new Button(words.of(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /** @param page shows the page of the selected task */
    void page(Command page) {
        Button open = button("drawer-open", page.key(), Feather.EXTERNAL_LINK, page::run);
        open.disableProperty().bind(page.enabledProperty().not());
        links.getChildren().add(open);
    }

    Node beside(Node content) {
        split.getItems().addFirst(content);
        split.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0) {
                settle();
            }
        });
        return split;
    }

    Region node() {
        return drawer;
    }

    boolean isOpen() {
        return split.getItems().contains(drawer);
    }

    void open(boolean open) {
        if (!open) {
            split.getItems().remove(drawer);
        } else if (!isOpen()) {
            split.getItems().add(drawer);
            settle();
        }
    }

    /** As wide as its text needs; the table gets the rest. */
    private void settle() {
        drawer.applyCss();
        settle(drawer.getPrefWidth());
    }

    private void settle(double width) {
        if (split.getItems().size() == 2 && split.getWidth() > 0 && width > 0) {
            split.setDividerPosition(0, Math.max(LEAST_LEFT, 1 - width / split.getWidth()));
        }
    }

    void show(Details details) {
        shown(true);
        customer.setText(details.customer());
        agent.setText(details.agent());
        sentences.show(details.sentences(), DrawerView::sentence);
        rules.show(details.rules(), this::rule);
        timeline.show(details.timeline(), DrawerView::entry);
        silent.setVisible(details.timeline().isEmpty());
        silent.setManaged(details.timeline().isEmpty());
    }

    void failures(List<String> said) {
        failures.show(said, DrawerView::failure);
        visible(failures.box(), !said.isEmpty());
    }

    void conversation(boolean known) {
        conversation.setDisable(!known);
    }

    void nothing(String why) {
        nothing.setText(why);
        shown(false);
    }

    private void shown(boolean chat) {
        body.setVisible(chat);
        body.setManaged(chat);
        nothing.setVisible(!chat);
        nothing.setManaged(!chat);
    }

    /** @param read whether this is what was read; otherwise it is a sentence about that */
    void attributes(String text, boolean read) {
        attributes.setText(read ? text : "");
        note.setText(read ? "" : text);
        visible(attributes, read);
        visible(note, !read && !text.isEmpty());
    }

    /** They are shown for one chat at a time, and only when asked for. */
    void forgetAttributes() {
        attributes("", false);
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Node failure(String text) {
        Label label = new Label(text, new FontIcon(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.getStyleClass().add("drawer-failure");
        return label;
    }

    private Node rule(Details.Rule rule) {
        Label label = new Label(words.of("drawer.rule", rule.says(), rule.level()));
        label.setWrapText(true);
        return label;
    }

    private static Node entry(Details.Entry entry) {
        Label time = new Label(entry.time());
        time.getStyleClass().addAll("secondary", "timeline-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(entry.what());
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(8, time, what);
        Hint.on(time, entry::moment);
        return line;
    }
}
