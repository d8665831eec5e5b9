package dev.lull.desktop.settings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Tweaks;
import dev.lull.desktop.words.Alphabet;
import dev.lull.desktop.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The settings' sections beside their list; a search shows all that matches, from every section. */
final class SettingsView {

    private final List<Section> sections;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Section> list = new ListView<>();
    private final VBox shown = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(shown);
    private final Label none;
    private final VBox feet = new VBox(8);
    private final Button close = new Button();
    private final BorderPane card = new BorderPane();

    SettingsView(Words words, List<Section> sections) {
        this.sections = sections;
        Label title = new Label(words.of("settings.title"));
        title.getStyleClass().add("card-title");
        search.setId("settings-search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(words.of("settings.search"));
        search.setAccessibleText(words.of("settings.search"));
        search.textProperty().subscribe((before, typed) -> show());
        list.setId("settings-sections");
        list.setAccessibleText(words.of("settings.sections"));
        list.getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "settings-list");
        list.getItems().setAll(sections);
        list.setCellFactory(same -> new NameCell());
        list.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> show());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(16, title, search, list);
        left.getStyleClass().add("settings-left");
        none = new Label(words.of("settings.none"));
        none.getStyleClass().addAll("secondary", "settings-section");
        scroll.setId("settings-page");
        scroll.setAccessibleText(words.of("settings.title"));
        scroll.setFitToWidth(true);
        close.setText(words.of("settings.close"));
        close.setId("close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(feet, Priority.ALWAYS);
        HBox foot = new HBox(8, feet, close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("settings-foot");
        card.setLeft(left);
        card.setCenter(scroll);
        card.setBottom(foot);
        card.getStyleClass().add("settings");
        list.getSelectionModel().selectFirst();
    }

    Region card() {
        return card;
    }

    Button close() {
        return close;
    }

    Node list() {
        return list;
    }

    /** Shows one section, and no search. */
    void choose(Section section) {
        search.clear();
        list.getSelectionModel().select(section);
        list.scrollTo(section);
    }

    private void show() {
        String wanted = Alphabet.folded(search.getText().strip());
        Section chosen = list.getSelectionModel().getSelectedItem();
        List<Section> matching = sections.stream()
                .filter(section -> section.show(wanted) && (!wanted.isEmpty() || section.equals(chosen)))
                .toList();
        shown.getChildren().setAll(matching.stream().map(Section::node).toList());
        feet.getChildren()
                .setAll(matching.stream()
                        .flatMap(section -> section.foot().stream())
                        .toList());
        if (shown.getChildren().isEmpty()) {
            shown.getChildren().add(none);
        }
        scroll.setVvalue(0);
    }

    private static final class NameCell extends ListCell<Section> {
        NameCell() {
            // As wide as the list, whatever the name.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(section == null ? "" : section.name());
        }
    }
}
