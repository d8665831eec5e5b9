package dev.lull.desktop.live;

import dev.lull.policy.Patience;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * What some chats come to.
 *
 * @param awaitingCustomer also those that are held, or are being made inactive
 * @param nextDue when the first of these runs out
 * @param agentSince since when the longest of the customers has waited for an agent
 * @param agentAmber when the first of them has tried the supervisor's patience
 * @param agentRed when the first of them has exhausted it
 * @param inactiveSince since when the longest has been inactive
 * @param customersWaiting customers who wait in an inactive chat
 * @param waitingSince since when the longest of these has waited
 * @param resting assigned chats on an inactive channel: each has freed a slot
 */
public record Totals(
        int all,
        int awaitingCustomer,
        Optional<Instant> nextDue,
        int awaitingAgent,
        Optional<Instant> agentSince,
        Optional<Instant> agentAmber,
        Optional<Instant> agentRed,
        int inactive,
        Optional<Instant> inactiveSince,
        int customersWaiting,
        Optional<Instant> waitingSince,
        int resting) {
    public static final Totals NONE = new Totals(
            0,
            0,
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            0,
            Optional.empty(),
            0);

    static Totals of(Collection<RowState> rows) {
        Sum sum = new Sum();
        rows.forEach(sum::add);
        return sum.totals(rows.size());
    }

    private static final class Sum {
        private int customer;
        private int agent;
        private int inactive;
        private int waiting;
        private int resting;
        private Instant due = Instant.MAX;
        private Instant agentSince = Instant.MAX;
        private Instant amber = Instant.MAX;
        private Instant red = Instant.MAX;
        private Instant inactiveSince = Instant.MAX;
        private Instant waitingSince = Instant.MAX;

        void add(RowState row) {
            if (row.rests()) {
                resting++;
            }
            switch (row.sign()) {
                case AWAITING_AGENT -> {
                    agent++;
                    Instant since = row.chat().state().since();
                    Patience patience = row.chat().terms().patience().value();
                    agentSince = earlier(agentSince, since);
                    amber = earlier(amber, since.plus(patience.amber()));
                    red = earlier(red, since.plus(patience.red()));
                }
                case AWAITING_CUSTOMER, HELD, DEACTIVATING -> {
                    customer++;
                    if (row.countdown().isPresent()) {
                        due = earlier(due, row.countdown().get().due());
                    }
                }
                case INACTIVE -> {
                    inactive++;
                    inactiveSince = earlier(inactiveSince, row.chat().state().since());
                }
                case CUSTOMER_WAITING -> {
                    waiting++;
                    waitingSince = earlier(waitingSince, row.waitingSince().orElse(Instant.MAX));
                }
                case ACTIVATING, UNWATCHED -> {}
            }
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Optional<Instant> known(Instant at) {
            return at.equals(Instant.MAX) ? Optional.empty() : Optional.of(at);
        }

        Totals totals(int all) {
            return new Totals(
                    all,
                    customer,
                    known(due),
                    agent,
                    known(agentSince),
                    known(amber),
                    known(red),
                    inactive,
                    known(inactiveSince),
                    waiting,
                    known(waitingSince),
                    resting);
        }
    }
}
