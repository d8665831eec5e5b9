package dev.lull.policy;

import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the supervisor wants. A change is one new policy, applied whole.
 *
 * @param timeout how long a chat is quiet after the agent's last message before it is made inactive,
 *     {@link #SHORTEST_TIMEOUT} to {@link #LONGEST_TIMEOUT}
 * @param automation how far Lull acts by itself
 * @param pairs the active channels and their inactive ones
 * @param bots authors that are no side of the conversation, besides {@code system}
 * @param conversationPaths where a task's attributes name its conversation: dotted paths, the first that is there wins
 */
public record Policy(
        Duration timeout,
        Automation automation,
        ChannelPairs pairs,
        Set<Identity> bots,
        List<String> conversationPaths) {
    public static final Duration SHORTEST_TIMEOUT = Duration.ofSeconds(1);
    public static final Duration LONGEST_TIMEOUT = Duration.ofHours(24);

    /** What a real account starts with. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    /** What the simulator starts with, so that a newcomer sees chats move at once. */
    public static final Duration SIMULATOR_TIMEOUT = Duration.ofSeconds(10);

    /** Flex Conversations, then the name that Flex UI 1.x used for the same SID. */
    public static final List<String> CONVERSATION_PATHS = List.of("conversationSid", "channelSid");

    public Policy {
        requireTimeout(timeout);
        bots = Set.copyOf(bots);
        conversationPaths = List.copyOf(conversationPaths);
    }

    /** @throws IllegalArgumentException if the timeout is out of range, with a sentence that says the range */
    public static Duration requireTimeout(Duration timeout) {
        if (timeout.compareTo(SHORTEST_TIMEOUT) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("The inactivation timeout is from 1 second to 24 hours.");
        }
        return timeout;
    }

    public static Policy of(Duration timeout, Automation automation, ChannelPairs pairs) {
        return new Policy(timeout, automation, pairs, Set.of(), CONVERSATION_PATHS);
    }

    /** The conversation that the task's attributes name; empty for a task that has none, say a call. */
    public Optional<ConversationSid> conversationOf(Task task) {
        return task.attributes().text(conversationPaths).map(ConversationSid::new);
    }

    public Policy withTimeout(Duration newTimeout) {
        return new Policy(newTimeout, automation, pairs, bots, conversationPaths);
    }

    public Policy withAutomation(Automation newAutomation) {
        return new Policy(timeout, newAutomation, pairs, bots, conversationPaths);
    }
}
