package dev.lull.desktop.automation;

import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.WhatIf;
import dev.lull.model.Side;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What choosing a mode would do, in numbers.
 *
 * @param due how many chats are quiet for long enough to be made inactive; each frees a slot
 * @param waiting how many customers wait in inactive chats
 * @param answered how many other inactive chats come back where Lull may bring them back: their agents have written
 * @param putAside how many chats rest by a supervisor's word though their customers spoke last
 * @param inactive how many chats are inactive
 * @param present the mode in force
 */
record ModePlan(Automation mode, Automation present, int due, int waiting, int answered, int putAside, int inactive) {
    static ModePlan of(Automation mode, Policy policy, Collection<ChatView> chats, Instant now) {
        WhatIf on = WhatIf.of(
                chats, policy.withAutomation(Automation.EMERGENCY_STOP), policy.withAutomation(Automation.ON), now);
        int waiting = count(chats, ChatView::customerWaiting);
        return new ModePlan(
                mode,
                policy.automation(),
                on.toInactive().size(),
                waiting,
                on.toActive().size() - waiting,
                count(chats, ChatView::putAside),
                count(chats, chat -> chat.side() == Side.INACTIVE));
    }

    private static int count(Collection<ChatView> chats, Predicate<ChatView> which) {
        return (int) chats.stream().filter(which).count();
    }

    boolean changes() {
        return mode != present;
    }

    /** Whether a person is asked first: where it lets Lull move chats, or ends that customers are brought back. */
    boolean asks(boolean simulated) {
        return switch (mode) {
            case ON -> !simulated || due > 0;
            case EMERGENCY_STOP -> true;
            case DRY_RUN -> present.returns() && inactive > 0;
            case OFF -> false;
        };
    }

    /** Whether customers who write would no longer be brought back. */
    boolean isDanger() {
        return mode == Automation.EMERGENCY_STOP || (mode == Automation.DRY_RUN && present.returns() && inactive > 0);
    }

    /** The numbers, as one or two sentences: what would be otherwise than in the present mode. */
    String sentence(Words words) {
        if (!changes()) {
            return words.of("automation.in-force");
        }
        return switch (mode) {
            case ON ->
                present.returns()
                        ? words.of("automation.on.returning", due)
                        : words.of("automation.on", due, waiting, putAside, answered);
            case DRY_RUN -> words.of("automation.dry-run", due, inactive, putAside);
            case OFF ->
                present.returns()
                        ? words.of("automation.off.deactivating", due, inactive, putAside)
                        : words.of("automation.off", waiting, inactive, putAside, answered);
            case EMERGENCY_STOP -> words.of("automation.emergency-stop", inactive, waiting, putAside, answered);
        };
    }

    String question(Words words) {
        return words.of(Modes.key(mode) + ".question");
    }
}
