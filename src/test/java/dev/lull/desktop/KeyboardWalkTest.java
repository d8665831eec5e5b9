package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A supervisor without a mouse. */
class KeyboardWalkTest extends WindowTest {
    private static final int MOST_STOPS = 60;

    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.ON, InstantSource.system());

    @Test
    void aChatIsFoundExplainedAndMovedWithTheKeyboardOnly() {
        openReady(workspace.context(this::twoChats));
        press(KeyCode.SHORTCUT, KeyCode.F);
        type("noor");
        awaitText("#shown", "1 of 2 tasks");
        goTo("tasks");
        press(KeyCode.ENTER);
        awaitText("#drawer-customer", "Noor");
        goTo("drawer-copy-task");
        press(KeyCode.SPACE);
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("WT2");

        goTo("tasks");
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitRow("Noor", "Deactivated");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        await(
                "it is back",
                () -> workspace
                        .twilio
                        .taskOf(FakeWorkspace.sid("WT2"))
                        .channel()
                        .equals(FakeTwilio.SMS));
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        awaitShown("#timeout");
        press(KeyCode.ESCAPE);
        awaitGone("#timeout");
        assertThat(fx(() -> focused().getId())).isEqualTo("tasks");
    }

    @Test
    void tabReachesEveryPartOfTheWindowInTheOrderInWhichItIsRead() {
        DesktopContext context = workspace.context(this::twoChats);
        context.settings().change(all -> all.with(all.window().withDrawer(true)));
        openReady(context);
        press(KeyCode.SHORTCUT, KeyCode.F);

        assertThat(stops())
                .containsSubsequence("search", "worker-filter", "workers", "filter-queue", "tasks", "drawer-close");
    }

    @Test
    void fromTheSearchAPersonGoesOnToWhatWasFound() {
        openReady(workspace.context(this::twoChats));
        fill("#search", "noor");
        awaitText("#shown", "1 of 2 tasks");
        press(KeyCode.DOWN);
        assertThat(fx(() -> focused().getId())).isEqualTo("tasks");
        await(
                "one is selected",
                () -> fx(() -> hands().lookup("#tasks")
                                .queryTableView()
                                .getSelectionModel()
                                .getSelectedIndices()
                                .size()
                        == 1));
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitRow("Noor", "Deactivated");
    }

    @Test
    void everyPlaceThatTakesTheFocusHasANameForScreenReaders() {
        DesktopContext context = workspace.context(this::twoChats);
        context.settings().change(all -> all.with(all.window().withDrawer(true)));
        openReady(context);
        select("Maria");
        awaitText("#drawer-customer", "Maria");

        List<String> nameless = fx(() -> {
            List<String> found = new ArrayList<>();
            collect(stage().getScene().getRoot(), found);
            return found;
        });

        assertThat(nameless).isEmpty();
    }

    @Test
    void everyPlaceShowsThatItHasTheFocus() {
        openReady(workspace.context(this::twoChats));
        fill("#search", "Maria");
        awaitText("#shown", "1 of 2 tasks");

        List<String> unseen = new ArrayList<>();
        List<String> stops = stops((place, id) -> {
            String with = fx(() -> looks(place));
            return () -> {
                if (with.equals(fx(() -> looks(place)))) {
                    unseen.add(id);
                }
            };
        });

        assertThat(stops).contains("workers", "clear-all", "group", "columns", "views", "pause", "settings");
        // The table shows it on the row.
        assertThat(unseen).containsOnly("tasks");
    }

    private static String looks(Node place) {
        place.applyCss();
        Region region = (Region) place;
        List<Object> strokes = new ArrayList<>();
        if (region.getBorder() != null) {
            region.getBorder()
                    .getStrokes()
                    .forEach(stroke -> strokes.addAll(List.of(stroke.getTopStroke(), stroke.getWidths())));
        }
        List<Object> fills = new ArrayList<>();
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fills.addAll(List.of(fill.getFill(), fill.getInsets())));
        }
        return fills + " " + strokes;
    }

    private static void collect(Node node, List<String> nameless) {
        boolean stop = node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
        if (stop && !hasName(node)) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean hasName(Node node) {
        boolean says = node instanceof Labeled labeled
                && !Objects.requireNonNullElse(labeled.getText(), "").isBlank();
        boolean asks = node instanceof TextInputControl input
                && !Objects.requireNonNullElse(input.getPromptText(), "").isBlank();
        return says
                || asks
                || !Objects.requireNonNullElse(node.getAccessibleText(), "").isBlank();
    }

    private Node focused() {
        return stage().getScene().getFocusOwner();
    }

    private void goTo(String id) {
        for (int i = 0; i < MOST_STOPS && !id.equals(fx(() -> focused().getId())); i++) {
            press(KeyCode.TAB);
        }
        assertThat(fx(() -> focused().getId())).isEqualTo(id);
    }

    private List<String> stops() {
        return stops((place, id) -> () -> {});
    }

    /**
     * The ids at which Tab stops, until it comes round.
     *
     * @param visit looks at each, and once more when it has lost the focus
     */
    private List<String> stops(BiFunction<Node, String, Runnable> visit) {
        List<String> ids = new ArrayList<>();
        Node first = fx(this::focused);
        Node now = first;
        do {
            ids.add(String.valueOf(now.getId()));
            Runnable afterwards = visit.apply(now, ids.getLast());
            press(KeyCode.TAB);
            afterwards.run();
            now = fx(this::focused);
        } while (!now.equals(first) && ids.size() < MOST_STOPS);
        return ids;
    }

    private void twoChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 2, 0);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofSeconds(48));
        workspace.activeChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(20));
        workspace.agentWrote("WT2", "WK0", 4, Duration.ofSeconds(90));
    }
}
