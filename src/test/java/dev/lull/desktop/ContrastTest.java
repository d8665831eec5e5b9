package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.look.Theme;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.WindowSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures the colours as they are drawn (WCAG 2.2, contrast of text at least 4.5 to 1). */
class ContrastTest extends WindowTest {
    private static final double LEAST = 4.5;
    private static final List<String> ROWS =
            List.of("-color-bg-default", "-color-bg-subtle", "-lull-selected", "-color-bg-overlay");

    /** Each colour of text with the grounds on which it stands. */
    private static final Map<String, List<String>> GROUNDS = Map.of(
            "-color-fg-default",
                    List.of("-color-bg-default", "-lull-selected", "-color-warning-muted", "-color-neutral-muted"),
            "-lull-quiet", ROWS,
            "-lull-attention", List.of("-color-bg-default", "-color-bg-subtle", "-lull-selected", "-lull-attention-bg"),
            "-lull-danger", ROWS,
            "-lull-good", List.of("-color-bg-default", "-lull-selected"),
            "-color-accent-fg", List.of("-color-bg-default", "-color-bg-overlay"),
            "-color-fg-emphasis", List.of("-color-accent-emphasis", "-color-danger-emphasis"));

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyTextCanBeReadOnEveryGroundItStandsOn(Appearance appearance) {
        List<String> poor = fx(() -> measure(appearance));

        assertThat(poor).isEmpty();
    }

    private static List<String> measure(Appearance appearance) {
        StackPane root = new StackPane();
        try (Theme theme = new Theme(WindowSettings.NONE.withAppearance(appearance))) {
            theme.dress(new Scene(root));
            Color page = drawn(root, "-color-bg-default");
            List<String> poor = new ArrayList<>();
            GROUNDS.forEach((text, grounds) -> grounds.forEach(ground -> {
                Color below = over(drawn(root, ground), page);
                double contrast = contrast(over(drawn(root, text), below), below);
                if (contrast < LEAST) {
                    poor.add("%s on %s: %.2f".formatted(text, ground, contrast));
                }
            }));
            return poor;
        }
    }

    private static Color drawn(StackPane root, String token) {
        Region region = new Region();
        region.setStyle("-fx-background-color: " + token);
        root.getChildren().add(region);
        root.applyCss();
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
