package dev.lull.engine;

import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tells whose turn it is from the newest messages. */
final class Turns {
    private Turns() {}

    /** @param open whether the turn may have begun before the page */
    private record Run(Optional<Turn> turn, boolean open) {}

    /**
     * What is known after a page was read. A page that ends before one that was read earlier is stale and says
     * nothing; a turn that began before the page keeps its earlier beginning.
     *
     * @param agents every worker's identity: one of them is the agent's side, whoever has the task now
     * @param bots no side, like {@code system}; everyone else is the customer, so that who is unknown does not wait
     */
    static Reading read(Reading known, MessagePage page, Set<Identity> agents, Set<Identity> bots) {
        if (known.done() && page.newestIndex() < known.newestIndex()) {
            return known;
        }
        Run run = newest(page, agents, bots);
        long oldest =
                page.newestFirst().isEmpty() ? 0 : page.newestFirst().getLast().index();
        boolean joins = known.done() && oldest <= known.newestIndex() + 1;
        if (run.turn().isEmpty()) {
            // Bots fill the page: the known turn stands only if no message lies between it and the page.
            return new Reading(true, page.newestIndex(), joins && run.open() ? known.turn() : Optional.empty());
        }
        Optional<Turn> earlier = joins && run.open() ? known.turn() : Optional.empty();
        return new Reading(true, page.newestIndex(), run.turn().map(turn -> begunBy(turn, earlier)));
    }

    private static Run newest(MessagePage page, Set<Identity> agents, Set<Identity> bots) {
        Turn turn = null;
        for (Message message : page.newestFirst()) {
            Identity author = Identity.of(message.author());
            if (message.author().equals("system") || bots.contains(author)) {
                continue;
            }
            Speaker speaker = agents.contains(author) ? Speaker.AGENT : Speaker.CUSTOMER;
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
