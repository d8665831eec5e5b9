package dev.lull.desktop.live;

import java.time.Instant;
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
 * @param agentsAway the other chats that somebody should see to since their agents are away
 * @param putAside chats that rest by a supervisor's word though their customers spoke last
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
        int agentsAway,
        int putAside,
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
            0,
            0,
            0);
}
