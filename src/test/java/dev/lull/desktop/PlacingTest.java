package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.supervision.WindowSettings.Place;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** The window opens where it was closed. */
class PlacingTest extends WindowTest {
    private final FakeWorkspace.Memory settings = new FakeWorkspace.Memory();

    @Test
    void theWindowOpensWhereItWasClosed() {
        fx(() -> {
            Stage first = shown(40, 30, 700, 500);
            first.close();
            return true;
        });
        assertThat(settings.load().window().place()).isEqualTo(Optional.of(new Place(40, 30, 700, 500, false)));

        Place again = opened();

        assertThat(again).isEqualTo(new Place(40, 30, 700, 500, false));
    }

    @Test
    void aWindowOfAScreenThatIsGoneOpensWhereItCanBeSeen() {
        settings.change(all -> all.with(all.window().withPlace(new Place(5000, 30, 700, 500, false))));

        Place again = opened();

        assertThat(again.x()).isNotEqualTo(5000);
    }

    @Test
    void aMaximizedWindowIsMaximizedAgainAndKnowsWhereItWas() {
        settings.change(all -> all.with(all.window().withPlace(new Place(40, 30, 700, 500, false))));
        fx(() -> {
            Stage stage = shown(40, 30, 700, 500);
            stage.setMaximized(true);
            stage.close();
            return true;
        });

        assertThat(settings.load().window().place()).isEqualTo(Optional.of(new Place(40, 30, 700, 500, true)));
    }

    private Place opened() {
        return fx(() -> {
            Stage stage = new Stage();
            Placing.restore(stage, settings);
            stage.show();
            Place place =
                    new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
            stage.close();
            return place;
        });
    }

    private Stage shown(double x, double y, double width, double height) {
        Stage stage = new Stage();
        Placing.restore(stage, settings);
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return stage;
    }
}
