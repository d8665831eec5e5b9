package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import dev.lull.policy.Terms;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What another policy would do at once.
 *
 * @param toInactive the chats that would be made inactive now; each frees one slot
 * @param toActive the chats that would be brought back now
 * @param longer the chats that run down to their end and would stay for longer than now, or for good
 */
public record WhatIf(List<TaskSid> toInactive, List<TaskSid> toActive, List<TaskSid> longer) {

    /** Looks at what readers hold; asks nobody and changes nothing. The policy's own automation mode is obeyed. */
    public static WhatIf of(Collection<ChatView> chats, Policy policy, Instant now) {
        return new WhatIf(
                chats.stream()
                        .filter(chat -> policy.automation().deactivates() && wouldRest(chat, policy, now))
                        .map(ChatView::task)
                        .toList(),
                chats.stream()
                        .filter(chat -> policy.automation().returns() && chat.customerWaiting())
                        .map(ChatView::task)
                        .toList(),
                chats.stream()
                        .filter(chat -> wouldStayLonger(chat, policy, now))
                        .map(ChatView::task)
                        .toList());
    }

    private static boolean wouldStayLonger(ChatView chat, Policy policy, Instant now) {
        if (!(chat.state() instanceof ChatState.AwaitingCustomer awaiting)
                || awaiting.deadline().isEmpty()) {
            return false;
        }
        Terms terms = policy.termsFor(chat.channel().sid(), chat.queue(), chat.worker());
        return chat.lastTurn()
                .flatMap(turn -> Deadline.of(turn, chat.forcedActiveAt(), chat.acceptedAt(), terms, now))
                .filter(deadline -> !deadline.isAfter(awaiting.deadline().get()))
                .isEmpty();
    }

    /** How many slots would be free for new chats. */
    public int slotsFreed() {
        return toInactive.size();
    }

    private static boolean wouldRest(ChatView chat, Policy policy, Instant now) {
        if (chat.side() != Side.ACTIVE
                || chat.status() != AssignmentStatus.ASSIGNED
                || chat.transferring()
                || chat.held()
                || chat.conversation().isEmpty()) {
            return false;
        }
        Terms terms = policy.termsFor(chat.channel().sid(), chat.queue(), chat.worker());
        return chat.lastTurn()
                .filter(turn -> turn.speaker() == Speaker.AGENT)
                .flatMap(turn -> Deadline.of(turn, chat.forcedActiveAt(), chat.acceptedAt(), terms, now))
                .filter(deadline -> !deadline.isAfter(now))
                .isPresent();
    }
}
