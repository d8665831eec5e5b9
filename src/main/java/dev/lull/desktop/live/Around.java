package dev.lull.desktop.live;

import dev.lull.engine.ChatView;
import java.util.List;
import java.util.Optional;

/** What the table asks of the window around it. */
public interface Around {
    /** A person wants to see everything again: what narrows the table elsewhere is cleared. */
    void onClearFilters();

    /** Every worker's rows are wanted again. */
    void onAllWorkers();

    /** A saved view brings its own search. */
    void onSearch(String text);

    /** Other rows are shown alone now, or all again. */
    void onFocus(Optional<Focus> focus);

    /** Everybody's chats are wanted, and not only a team's. */
    void onEverybody();

    /** @param why one sentence */
    void onFailure(String why);

    /**
     * @param chats the selected ones, again whenever they change
     * @param failures what was asked for them and failed, and why; each in full
     */
    void onSelected(List<ChatView> chats, List<String> failures);

    /** The details of the selected row are wanted, or no longer. */
    void onDetails();
}
