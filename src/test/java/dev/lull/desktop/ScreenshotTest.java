package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.desktop.Picture.View;
import dev.lull.engine.Failure;
import dev.lull.policy.Automation;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.Trouble;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenshotTest extends WindowTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPictureHasExactlyTheAskedForSizeAndTheme() throws Exception {
        BufferedImage light = draw(Appearance.LIGHT, 1280, 800);
        BufferedImage dark = draw(Appearance.DARK, 640, 480);

        assertThat(light.getWidth()).isEqualTo(1280);
        assertThat(light.getHeight()).isEqualTo(800);
        assertThat(dark.getWidth()).isEqualTo(640);
        assertThat(dark.getHeight()).isEqualTo(480);
        assertThat(brightness(light)).isGreaterThan(200);
        assertThat(brightness(dark)).isLessThan(60);
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsSaid() {
        DesktopContext context = Contexts.of(true, new FakeWorkspace.Memory(), () -> {
            throw new ConnectionException(Problem.DENIED, new Trouble.WithTwilio(Failure.Plain.WRONG_CREDENTIALS));
        });

        assertThatThrownBy(() -> Screenshot.write(
                        context,
                        new Picture(View.LIVE, 640, 480, Appearance.LIGHT, Duration.ZERO),
                        folder.resolve("none.png")))
                .isInstanceOf(ConnectionException.class)
                .hasMessage(
                        "Twilio did not accept the credentials; check the account SID, the API key and its secret.");
    }

    private BufferedImage draw(Appearance appearance, int width, int height)
            throws ConnectionException, IOException, NoDisplayException {
        FakeWorkspace workspace = new FakeWorkspace(Duration.ofMinutes(1), Automation.ON, InstantSource.system());
        Path file = folder.resolve(appearance + ".png");
        Screenshot.write(
                workspace.context(() -> {}), new Picture(View.LIVE, width, height, appearance, Duration.ZERO), file);
        return ImageIO.read(file.toFile());
    }

    /** The middle of the lower part, where nothing is drawn. */
    private static int brightness(BufferedImage picture) {
        return picture.getRGB(picture.getWidth() / 2, picture.getHeight() * 3 / 4) & 0xff;
    }
}
