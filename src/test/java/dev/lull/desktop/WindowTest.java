package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The one class that knows TestFX: a real window on the headless platform, and the hands of a person. */
abstract class WindowTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;

    private final FxRobot hands = new FxRobot();
    private Optional<Window> shell = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Stage unused = FxToolkit.registerPrimaryStage();
        assertThat(unused).isNotNull();
    }

    /** Opens the window; it begins to connect. */
    void open(DesktopContext context) {
        fx(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            Window opened = Window.fill(window, context);
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
            window.show();
            stage = Optional.of(window);
            shell = Optional.of(opened);
            opened.onConnect();
            return true;
        });
        await("the window has the focus", () -> fx(() -> stage().isFocused()));
    }

    /** Opens the window and waits until it shows the workspace. */
    void openReady(DesktopContext context) {
        open(context);
        await("the workspace was read", () -> shell.orElseThrow().ready().isDone());
    }

    @AfterEach
    void closeWindow() {
        fx(() -> {
            stage.ifPresent(Stage::close);
            return true;
        });
        shell.ifPresent(Window::close);
    }

    FxRobot hands() {
        return hands;
    }

    Stage stage() {
        return stage.orElseThrow();
    }

    /** Clicks on what has this id ({@code #id}) or this text. */
    void click(String query) {
        hands.clickOn(query);
    }

    /** Opens a menu and chooses from it once that can be clicked on. */
    void choose(String menu, String item) {
        click(menu);
        awaitShown(item);
        click(item);
        awaitGone(item);
    }

    void click(Node node) {
        hands.clickOn(node);
    }

    void type(String text) {
        hands.write(text, 0);
    }

    /** Presses these keys together. */
    void press(KeyCode... keys) {
        hands.press(keys).release(keys);
    }

    /** Puts a text in the place of what a field holds. */
    void fill(String query, String text) {
        click(query);
        press(KeyCode.SHORTCUT, KeyCode.A);
        type(text);
    }

    boolean isShown(String query) {
        return fx(() -> hands.lookup(query).queryAll().stream().anyMatch(WindowTest::isSeen));
    }

    /** Whether one text is shown that says all of this. */
    boolean isShown(String says, String more) {
        return fx(() -> hands
                .lookup(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(says)
                        && labeled.getText().contains(more))
                .queryAll()
                .stream()
                .anyMatch(WindowTest::isSeen));
    }

    /** Scrolls the pane in which this stands to its end. */
    void scrollDown(String query) {
        fx(() -> {
            Node each = hands.lookup(query).query();
            while (each != null && !(each instanceof ScrollPane)) {
                each = each.getParent();
            }
            if (each instanceof ScrollPane pane) {
                pane.setVvalue(pane.getVmax());
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    String textOf(String query) {
        return fx(() -> switch (hands.lookup(query).query()) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Node other -> other.toString();
        });
    }

    boolean isUsable(String query) {
        return fx(() -> !hands.lookup(query).query().isDisabled());
    }

    /** What a screen reader says about the row that mentions this; empty text where there is no such row. */
    String row(String mention) {
        return fx(() -> find(mention).map(WindowTest::sentence).orElse(""));
    }

    /** Selects the row that mentions this. */
    void select(String mention) {
        awaitRow(mention, mention);
        click(fx(() -> find(mention).orElseThrow()));
    }

    /** Clicks on a button in the row that mentions this. */
    void clickInRow(String mention, String text) {
        // A bar that has just become higher moves the rows.
        WaitForAsyncUtils.waitForFxEvents();
        Node button = fx(() -> find(mention).orElseThrow().lookupAll(".button").stream()
                .filter(each -> text.equals(each.getAccessibleText())
                        || (each instanceof Labeled labeled && text.equals(labeled.getText())))
                .findFirst()
                .orElseThrow());
        click(button);
    }

    private Optional<TableRow<?>> find(String mention) {
        return hands.lookup(".table-row-cell").queryAll().stream()
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> !row.isEmpty() && sentence(row).contains(mention))
                .findFirst();
    }

    private static String sentence(Node row) {
        return Objects.requireNonNullElse(row.getAccessibleText(), "");
    }

    /** Drawn, so that it also takes keys and clicks. */
    private static boolean isSeen(Node node) {
        if (node instanceof Control control && control.getSkin() == null) {
            return false;
        }
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null && node.getScene() != null;
    }

    void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("Waited for long enough: " + what, late);
        }
    }

    /** What was asked for is drawn with a later pulse, so it is waited for. */
    void awaitShown(String query) {
        await(query + " is shown", () -> isShown(query));
    }

    void awaitGone(String query) {
        await(query + " is not shown", () -> !isShown(query));
    }

    void awaitText(String query, String text) {
        await(query + " says " + text, () -> isShown(query) && textOf(query).equals(text));
    }

    /** Waits until the row that mentions this says that. */
    void awaitRow(String mention, String says) {
        await("the row of " + mention + " says " + says, () -> row(mention).contains(says));
    }

    <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
    }
}
