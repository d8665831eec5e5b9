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
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What another policy would change at once, beside the present one: what both do alike is in none of the lists, and
 * no chat is in two of them.
 *
 * @param toInactive the chats that are not due now and would be; each frees one slot
 * @param spared the chats that are due now and would not be
 * @param sooner the chats that would run down to an earlier end, or to one at all
 * @param longer the chats that would run down to a later end, or to none
 * @param toActive the chats that would be brought back now and are not
 */
public record WhatIf(
        List<TaskSid> toInactive,
        List<TaskSid> spared,
        List<TaskSid> sooner,
        List<TaskSid> longer,
        List<TaskSid> toActive) {

    /**
     * Looks at what readers hold; asks nobody and changes nothing. Each policy's own automation mode is obeyed: while
     * it makes no chat inactive, none is due and none runs down.
     */
    public static WhatIf of(Collection<ChatView> chats, Policy present, Policy next, Instant now) {
        List<Ends> ends = chats.stream()
                .filter(WhatIf::mayRest)
                .map(chat -> new Ends(chat.task(), end(chat, present, now), end(chat, next, now)))
                .toList();
        Predicate<Optional<Instant>> due =
                end -> end.filter(at -> !at.isAfter(now)).isPresent();
        return new WhatIf(
                which(ends, (before, after) -> !due.test(before) && due.test(after)),
                which(ends, (before, after) -> due.test(before) && !due.test(after)),
                which(ends, (before, after) -> !due.test(after) && isEarlier(after, before)),
                which(ends, (before, after) -> !due.test(before) && isEarlier(before, after)),
                present.automation().returns() || !next.automation().returns()
                        ? List.of()
                        : chats.stream()
                                .filter(WhatIf::comesBack)
                                .map(ChatView::task)
                                .toList());
    }

    /** How many slots would be free for new chats. */
    public int slotsFreed() {
        return toInactive.size();
    }

    /** When a chat is made inactive under one policy and under another; empty for never. */
    private record Ends(TaskSid task, Optional<Instant> before, Optional<Instant> after) {}

    private static List<TaskSid> which(List<Ends> all, BiPredicate<Optional<Instant>, Optional<Instant>> test) {
        return all.stream()
                .filter(ends -> test.test(ends.before(), ends.after()))
                .map(Ends::task)
                .toList();
    }

    private static boolean isEarlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.filter(end -> !end.isAfter(one.get())).isEmpty();
    }

    /** Whether silence makes it inactive in the end, whatever the policy says of its length. */
    private static boolean mayRest(ChatView chat) {
        return chat.side() == Side.ACTIVE
                && chat.status() == AssignmentStatus.ASSIGNED
                && !(chat.state() instanceof ChatState.Unwatched)
                && !chat.transferring()
                && !chat.held()
                && !chat.pending();
    }

    /** For its customer, or since its agent has written. */
    private static boolean comesBack(ChatView chat) {
        return chat.customerWaiting()
                || chat.reason()
                        .filter(why -> why instanceof Standstill.SwitchedOff off && off.move() == MoveKind.ACTIVATE)
                        .isPresent();
    }

    private static Optional<Instant> end(ChatView chat, Policy policy, Instant now) {
        if (!policy.automation().deactivates()) {
            return Optional.empty();
        }
        Terms terms = policy.termsFor(chat.channel().sid(), chat.queue(), chat.worker());
        return chat.lastTurn()
                .filter(turn -> turn.speaker() == Speaker.AGENT)
                .flatMap(turn -> Deadline.of(turn, chat.forcedActiveAt(), chat.acceptedAt(), terms, now));
    }
}
