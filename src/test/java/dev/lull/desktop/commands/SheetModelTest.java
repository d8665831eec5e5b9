package dev.lull.desktop.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetModelTest {
    private final Commands commands = new Commands();
    private final SheetModel model = new SheetModel(commands, new Words(Locale.US, ZoneOffset.UTC));

    @Test
    void theGroupsComeInTheirOrderAndEmptyOnesNotAtAll() {
        commands.add("settings", Group.WINDOW, "settings.title", "F8", () -> {});
        commands.add("deactivate", Group.CHATS, "action.deactivate", "F7", () -> {});

        assertThat(model.sections("")).extracting(SheetModel.Section::name).containsExactly("Chats", "Window");
        assertThat(model.sections("").getFirst().lines()).containsExactly(new SheetModel.Line("Deactivate", "F7"));
    }

    @Test
    void aSearchLooksAtNamesKeysAndGroups() {
        commands.add("settings", Group.WINDOW, "settings.title", "F8", () -> {});
        commands.add("activate", Group.CHATS, "action.activate", () -> {});

        assertThat(model.sections("sett")).hasSize(1);
        assertThat(model.sections(" f8 ").getFirst().lines()).containsExactly(new SheetModel.Line("Settings", "F8"));
        assertThat(model.sections("chats").getFirst().lines()).containsExactly(new SheetModel.Line("Activate", ""));
        assertThat(model.sections("none").getFirst().lines()).containsExactly(new SheetModel.Line("Activate", ""));
        assertThat(model.sections("SÉTTÎNGS")).hasSize(1);
        assertThat(model.sections("nothing")).isEmpty();
    }
}
