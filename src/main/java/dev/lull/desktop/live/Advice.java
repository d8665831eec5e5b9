package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be done about a chat that somebody should see to.
 *
 * @param helps whether bringing it back to its agent is enough
 * @param changes whether bringing it back would change anything at all
 * @param sentences what is so, and what a person can do; nothing that Lull has not done is called done
 */
record Advice(boolean helps, boolean changes, List<String> sentences) {
    static Advice about(RowState row, Concern concern, RowWords rowWords, Words words) {
        boolean away = row.chat().agentOffline();
        boolean changes = TaskAction.ACTIVATE.suits(row);
        boolean helps = concern == Concern.CUSTOMER_WAITS && changes && !away;
        List<String> sentences = new ArrayList<>();
        String agent = rowWords.worker(row);
        if (away) {
            sentences.add(words.of(
                    row.chat().side() == Side.INACTIVE ? "advice.away-inactive" : "advice.away-active", agent));
            sentences.add(words.of("advice.call-back", agent));
            sentences.add(
                    words.of(row.chat().status() == AssignmentStatus.ASSIGNED ? "advice.transfer" : "advice.wrapping"));
        }
        if (concern == Concern.LAST_HOUR_OF_TASK) {
            row.chat().endsAt().ifPresent(end -> {
                sentences.add(words.of("advice.ends", words.time(end)));
                sentences.add(words.of("advice.new-task"));
            });
        }
        rowWords.reason(row).ifPresent(why -> sentences.add(words.of("advice.reason", why)));
        return new Advice(helps, changes, List.copyOf(sentences));
    }
}
