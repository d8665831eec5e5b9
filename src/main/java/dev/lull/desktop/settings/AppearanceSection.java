package dev.lull.desktop.settings;

import dev.lull.desktop.look.Theme;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.WindowSettings;
import dev.lull.supervision.WindowSettings.Motion;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** How the window looks; each choice holds at once. */
final class AppearanceSection {
    private final SettingsStore store;
    private final Theme theme;
    private final ToggleGroup appearances = new ToggleGroup();
    private final ComboBox<Integer> text = new ComboBox<>();
    private final ComboBox<Motion> motion = new ComboBox<>();
    private final Section section;

    AppearanceSection(Words words, SettingsStore store, Theme theme) {
        this.store = store;
        this.theme = theme;
        HBox choices = new HBox(24);
        for (Appearance appearance : Appearance.values()) {
            RadioButton choice = new RadioButton(words.of(keyOf(appearance)));
            choice.setId("appearance-" + appearance.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(appearances);
            choice.setUserData(appearance);
            choice.setOnAction(chosen -> choose(settings -> settings.withAppearance(appearance)));
            choices.getChildren().add(choice);
        }
        text.setId("text-scale");
        text.getItems().setAll(WindowSettings.TEXT_PERCENTS);
        text.setConverter(new NamedConverter<>(percent -> words.of("appearance.percent", percent)));
        text.setOnAction(chosen -> choose(settings -> settings.withTextPercent(text.getValue())));
        motion.setId("motion");
        motion.getItems().setAll(Motion.values());
        motion.setConverter(new NamedConverter<>(each -> words.of(keyOf(each))));
        motion.setOnAction(chosen -> choose(settings -> settings.withMotion(motion.getValue())));
        RadioButton first = (RadioButton) appearances.getToggles().getFirst();
        first.setAccessibleText(words.of(keyOf(Appearance.SYSTEM)));
        section = new Section(
                words,
                "settings.appearance",
                List.of(
                        new Field(words, "appearance.theme", choices, first),
                        new Field(words, "appearance.text", text),
                        new Field(words, "appearance.motion", motion)));
        show();
    }

    private static String keyOf(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> "appearance.system";
            case LIGHT -> "appearance.light";
            case DARK -> "appearance.dark";
        };
    }

    private static String keyOf(Motion motion) {
        return switch (motion) {
            case SYSTEM -> "appearance.system";
            case FULL -> "appearance.motion.full";
            case REDUCED -> "appearance.motion.reduced";
        };
    }

    Section section() {
        return section;
    }

    private void choose(UnaryOperator<WindowSettings> choice) {
        WindowSettings next = choice.apply(store.load().window());
        if (!next.equals(store.load().window())) {
            store.change(all -> all.with(choice.apply(all.window())));
            theme.choose(next);
        }
    }

    /** Shows what is stored, which may have been changed elsewhere. */
    void show() {
        WindowSettings settings = store.load().window();
        appearances.getToggles().stream()
                .filter(toggle -> settings.appearance().equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(appearances::selectToggle);
        text.setValue(settings.textPercent());
        motion.setValue(settings.motion());
    }
}
