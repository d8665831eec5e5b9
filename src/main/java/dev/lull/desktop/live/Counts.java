package dev.lull.desktop.live;

import java.util.Collection;

/**
 * How many open chats are in which state, whatever is filtered.
 *
 * @param customersWaiting customers who wait in an inactive chat
 */
record Counts(int all, int awaitingCustomer, int awaitingAgent, int inactive, int customersWaiting) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(Collection<TaskRow> rows) {
        int customer = 0;
        int agent = 0;
        int inactive = 0;
        int waiting = 0;
        for (TaskRow row : rows) {
            switch (row.state().sign()) {
                case AWAITING_AGENT -> agent++;
                case AWAITING_CUSTOMER, HELD, DEACTIVATING -> customer++;
                case INACTIVE -> inactive++;
                case CUSTOMER_WAITING -> waiting++;
                case ACTIVATING, UNWATCHED -> {}
            }
        }
        return new Counts(rows.size(), customer, agent, inactive, waiting);
    }
}
