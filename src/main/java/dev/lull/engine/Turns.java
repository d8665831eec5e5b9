package dev.lull.engine;

import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells whose turn it is from the newest messages. */
final class Turns {
    private Turns() {}

    /** @param open whether the turn may have begun before the page */
    private record Run(Optional<Turn> turn, boolean open) {}

    /**
     * What is known after a page was read. A page that ends shortly before one that was read earlier is stale and
     * says nothing; a turn that began before the page keeps its earlier beginning.
     *
     * @param isAgent every worker's identity: one of them is the agent's side, whoever has the task now
     * @param isNoSide bots, and others who are skipped; everyone else is the customer, so that who is unknown does
     *     not wait
     */
    static Reading read(
            Reading before, MessagePage page, Instant now, Predicate<Identity> isAgent, Predicate<Identity> isNoSide) {
        if (before.isNewerThan(page, now)) {
            return before;
        }
        // The newest messages were deleted: nothing that was known of them holds.
        Reading known = page.newestIndex() < before.newestIndex() ? Reading.NONE : before;
        Run run = newest(page, isAgent, isNoSide);
        Instant newestAt = page.newestFirst().isEmpty()
                ? Instant.EPOCH
                : page.newestFirst().getFirst().at();
        long oldest =
                page.newestFirst().isEmpty() ? 0 : page.newestFirst().getLast().index();
        boolean joins = known.done() && oldest <= known.newestIndex() + 1;
        if (run.turn().isEmpty()) {
            // Bots fill the page: the known turn stands only if no message lies between it and the page.
            return new Reading(
                    true, page.newestIndex(), newestAt, joins && run.open() ? known.turn() : Optional.empty());
        }
        Optional<Turn> earlier = joins && run.open() ? known.turn() : Optional.empty();
        return new Reading(true, page.newestIndex(), newestAt, run.turn().map(turn -> begunBy(turn, earlier)));
    }

    private static Run newest(MessagePage page, Predicate<Identity> isAgent, Predicate<Identity> isNoSide) {
        Turn turn = null;
        for (Message message : page.newestFirst()) {
            Identity author = Identity.of(message.author());
            if (isNoSide.test(author)) {
                continue;
            }
            Speaker speaker = isAgent.test(author) ? Speaker.AGENT : Speaker.CUSTOMER;
            if (turn == null) {
                turn = new Turn(speaker, message.at(), message.at(), message.index());
            } else if (turn.speaker() == speaker) {
                turn = new Turn(speaker, message.at(), turn.last(), turn.lastIndex());
            } else {
                return new Run(Optional.of(turn), false);
            }
        }
        return new Run(Optional.ofNullable(turn), !page.whole());
    }

    private static Turn begunBy(Turn turn, Optional<Turn> earlier) {
        Instant first = earlier.filter(known -> known.speaker() == turn.speaker())
                .map(Turn::first)
                .filter(known -> known.isBefore(turn.first()))
                .orElse(turn.first());
        return new Turn(turn.speaker(), first, turn.last(), turn.lastIndex());
    }
}
