package dev.lull.desktop.commands;

import dev.lull.desktop.words.Alphabet;
import dev.lull.desktop.words.Words;
import java.util.Arrays;
import java.util.List;

/** All commands by group, as a search narrows them. */
final class SheetModel {
    /** @param keys empty text for none */
    record Line(String name, String keys) {}

    record Section(String name, List<Line> lines) {}

    private final Commands commands;
    private final Words words;

    SheetModel(Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
    }

    /**
     * The groups that have something to show, in their order.
     *
     * @param search occurs in a command's name, its keys or its group's name, in any case and with any accents; empty for all
     */
    List<Section> sections(String search) {
        String wanted = Alphabet.folded(search.strip());
        return Arrays.stream(Group.values())
                .map(group -> section(group, wanted))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** The keys as the list says them. */
    String shown(Line line) {
        return line.keys().isEmpty() ? words.of("shortcuts.no-keys") : line.keys();
    }

    private Section section(Group group, String wanted) {
        String name = words.of(group.key());
        return new Section(
                name,
                commands.of(group).stream()
                        .map(command -> new Line(words.of(command.key()), command.keysText()))
                        .filter(line -> Alphabet.folded(name + "\n" + line.name() + "\n" + shown(line))
                                .contains(wanted))
                        .toList());
    }
}
