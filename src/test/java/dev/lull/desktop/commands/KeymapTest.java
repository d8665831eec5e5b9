package dev.lull.desktop.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeymapTest {
    private static final KeyCombination CTRL_K = KeyCombination.valueOf("Shortcut+K");

    private final Commands commands = new Commands();
    private final Map<String, String> kept = new HashMap<>();
    private final Command rest = commands.add("rest", Group.CHATS, "action.deactivate", "Shortcut+D", () -> {});
    private final Command wake = commands.add("wake", Group.CHATS, "action.activate", "Shortcut+W", () -> {});
    private final Command bare = commands.add("bare", Group.WINDOW, "settings.title", () -> {});
    private final Keymap keymap = new Keymap(commands, chosen -> {
        kept.clear();
        kept.putAll(chosen);
    });

    @Test
    void everyCommandHasItsUsualKeysUntilAPersonChoosesOthers() {
        assertThat(rest.keysProperty().get()).contains(KeyCombination.valueOf("Shortcut+D"));
        assertThat(bare.keysProperty().get()).isEmpty();

        assertThat(keymap.bind(rest, CTRL_K)).isEqualTo(new Keymap.Answer.Bound());
        assertThat(keymap.holder(CTRL_K)).contains(rest);
        assertThat(kept).containsExactly(Map.entry("rest", "Shortcut+K"));

        assertThat(keymap.restore(rest)).isEqualTo(new Keymap.Answer.Bound());
        assertThat(rest.keysProperty().get()).contains(KeyCombination.valueOf("Shortcut+D"));
        assertThat(kept).isEmpty();
    }

    @Test
    void keysOfAnotherCommandAreRefusedAndNothingChanges() {
        KeyCombination hers = KeyCombination.valueOf("Shortcut+W");

        assertThat(keymap.bind(rest, hers)).isEqualTo(new Keymap.Answer.Taken(wake));
        assertThat(keymap.holder(hers)).contains(wake);
        assertThat(kept).isEmpty();
    }

    @Test
    void keysThatWereGivenAwayCannotBeRestored() {
        keymap.bind(rest, CTRL_K);
        keymap.bind(bare, KeyCombination.valueOf("Shortcut+D"));

        assertThat(keymap.restore(rest)).isEqualTo(new Keymap.Answer.Taken(bare));

        keymap.restoreAll();
        assertThat(rest.keysProperty().get()).contains(KeyCombination.valueOf("Shortcut+D"));
        assertThat(bare.keysProperty().get()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void keysThatMoveTheFocusOrCloseAreReserved() {
        assertThat(keymap.bind(rest, KeyCombination.valueOf("Esc"))).isEqualTo(new Keymap.Answer.Reserved());
        assertThat(keymap.bind(rest, KeyCombination.valueOf("Shift+Tab"))).isEqualTo(new Keymap.Answer.Reserved());
        assertThat(keymap.bind(rest, KeyCombination.valueOf("Alt+Down"))).isEqualTo(new Keymap.Answer.Bound());
    }

    @Test
    void whatWasChosenEarlierHoldsAndCommandsMaySwapTheirKeys() {
        assertThat(keymap.load(Map.of("rest", "Shortcut+W", "wake", "Shortcut+D", "bare", "", "later", "F9")))
                .isEmpty();

        assertThat(keymap.holder(KeyCombination.valueOf("Shortcut+W"))).contains(rest);
        assertThat(keymap.holder(KeyCombination.valueOf("Shortcut+D"))).contains(wake);
        keymap.unbind(wake);
        assertThat(kept).containsEntry("later", "F9").containsEntry("wake", "");
    }

    @Test
    void whatIsNoKeyOrTakenIsSaidAndTheUsualKeysHold() {
        assertThat(keymap.load(Map.of("rest", "Shortcut+Shortcut", "wake", "Shortcut+D")))
                .hasSize(2)
                .doesNotContain("settings.title");
        assertThat(rest.keysProperty().get()).contains(KeyCombination.valueOf("Shortcut+D"));
        assertThat(wake.keysProperty().get()).contains(KeyCombination.valueOf("Shortcut+W"));
    }

    @Test
    void noTwoCommandsStartWithTheSameKeysOrTheSameName() {
        assertThatThrownBy(() -> commands.add("third", Group.CHATS, "table.name", "Shortcut+D", () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commands.add("rest", Group.CHATS, "table.name", "F7", () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeDoneNowIsNotRun() {
        int[] runs = new int[1];
        Command counted = commands.add("count", Group.VIEW, "table.name", () -> runs[0]++);

        counted.enabledProperty().set(false);
        counted.run();
        counted.enabledProperty().set(true);
        counted.run();

        assertThat(runs[0]).isEqualTo(1);
    }
}
