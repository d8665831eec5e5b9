package dev.lull.desktop.live;

import dev.lull.policy.Patience;
import java.time.Instant;

/** Counts what chats come to while they come, change and go one by one: no change costs a walk through all of them. */
final class Tally {
    private final Moments due = new Moments();
    private final Moments agentSince = new Moments();
    private final Moments amber = new Moments();
    private final Moments red = new Moments();
    private final Moments inactiveSince = new Moments();
    private final Moments waitingSince = new Moments();
    private final Moments concerns = new Moments();
    private int all;
    private int awaitingCustomer;
    private int awaitingAgent;
    private int inactive;
    private int customersWaiting;
    private int agentsAway;
    private int putAside;
    private int resting;

    void add(RowState row) {
        count(row, 1);
    }

    /** @param row as it was added */
    void remove(RowState row) {
        count(row, -1);
    }

    private void count(RowState row, int by) {
        all += by;
        putAside += row.chat().putAside() ? by : 0;
        resting += row.rests() ? by : 0;
        Concern.from(row).ifPresent(at -> concerns.count(at, by));
        if (row.chat().customerWaiting()) {
            customersWaiting += by;
            row.waitingSince().ifPresent(since -> waitingSince.count(since, by));
        } else if (Concern.lasting(row).isPresent()) {
            agentsAway += by;
        }
        switch (row.sign()) {
            case AWAITING_AGENT -> {
                awaitingAgent += by;
                Instant since = row.chat().state().since();
                Patience patience = row.chat().terms().patience().value();
                agentSince.count(since, by);
                amber.count(since.plus(patience.amber()), by);
                red.count(since.plus(patience.red()), by);
            }
            case AWAITING_CUSTOMER, HELD, DEACTIVATING -> {
                awaitingCustomer += by;
                row.countdown().ifPresent(down -> due.count(down.due(), by));
            }
            case INACTIVE -> {
                inactive += by;
                inactiveSince.count(row.chat().state().since(), by);
            }
            case CUSTOMER_WAITING, ACTIVATING, UNWATCHED -> {}
        }
    }

    /** How many of the chats somebody should see to. */
    int concerns(Instant now) {
        return concerns.until(now);
    }

    Totals totals() {
        return new Totals(
                all,
                awaitingCustomer,
                due.first(),
                awaitingAgent,
                agentSince.first(),
                amber.first(),
                red.first(),
                inactive,
                inactiveSince.first(),
                customersWaiting,
                waitingSince.first(),
                agentsAway,
                putAside,
                resting);
    }
}
