package dev.lull.policy;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Task;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the supervisor wants: the most specific choice wins, worker over queue over channel pair over workspace. A
 * change is one new policy, applied whole.
 *
 * @param levels what each level says; a level that is not there says nothing
 * @param automation how far Lull acts by itself
 * @param pairs the active channels and their inactive ones
 * @param bots authors that are no side of the conversation, besides {@code system}
 * @param conversationPaths where a task's attributes name its conversation: dotted paths, the first that is there wins
 * @param agentReactivates whether an agent's own message in an inactive chat brings it back
 */
public record Policy(
        Map<Level, Choices> levels,
        Automation automation,
        ChannelPairs pairs,
        Set<Identity> bots,
        List<String> conversationPaths,
        boolean agentReactivates) {
    /** What a real account starts with. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    /** What the simulator starts with, so that a newcomer sees chats move at once. */
    public static final Duration SIMULATOR_TIMEOUT = Duration.ofSeconds(10);

    /** The pace of deactivations that a real account starts with, so that no agent is flooded with new chats. */
    public static final Duration CALM_PACE = Duration.ofSeconds(30);

    /** Flex Conversations, then the name that Flex UI 1.x used for the same SID. */
    public static final List<String> CONVERSATION_PATHS = List.of("conversationSid", "channelSid");

    private static final Level WORKSPACE = new Level.Workspace();

    public Policy {
        levels = Map.copyOf(levels);
        bots = Set.copyOf(bots);
        conversationPaths = List.copyOf(conversationPaths);
    }

    /** @throws IllegalArgumentException if the timeout is out of {@link Timeout}'s range */
    public static Policy of(Duration timeout, Automation automation, ChannelPairs pairs) {
        return new Policy(
                Map.of(WORKSPACE, Choices.NONE.withTimeout(Timeout.of(timeout))),
                automation,
                pairs,
                Set.of(),
                CONVERSATION_PATHS,
                true);
    }

    /** What one level says, {@link Choices#NONE} where it says nothing. */
    public Choices at(Level level) {
        return levels.getOrDefault(level, Choices.NONE);
    }

    /** The workspace's own inactivation timeout, {@link #DEFAULT_TIMEOUT} where it has chosen none, or none at all. */
    public Duration timeout() {
        return at(WORKSPACE).timeout().flatMap(Timeout::after).orElse(DEFAULT_TIMEOUT);
    }

    /** @throws IllegalArgumentException if out of {@link Timeout}'s range, with a sentence that says the range */
    public static Duration requireTimeout(Duration timeout) {
        return Timeout.of(timeout).after().orElseThrow();
    }

    /** What holds for a task on this channel and queue while this worker has it. */
    public Terms termsFor(TaskChannelSid channel, String queue, Optional<WorkerSid> worker) {
        List<Level> specificFirst = new ArrayList<>(4);
        worker.map(Level.OneWorker::new).ifPresent(specificFirst::add);
        specificFirst.add(new Level.Queue(queue));
        pairs.of(channel)
                .map(ChannelPair::active)
                .map(active -> new Level.Pair(active.sid()))
                .ifPresent(specificFirst::add);
        specificFirst.add(WORKSPACE);
        return new Terms(
                first(specificFirst, Choices::timeout),
                first(specificFirst, Choices::timerStart),
                first(specificFirst, Choices::patience),
                first(specificFirst, Choices::softLimit),
                first(specificFirst, Choices::hardLimit),
                first(specificFirst, Choices::hours),
                first(specificFirst, Choices::pace));
    }

    private <T> Ruled<T> first(List<Level> specificFirst, Function<Choices, Optional<T>> choice) {
        for (Level level : specificFirst) {
            Optional<T> chosen = choice.apply(at(level));
            if (chosen.isPresent()) {
                return new Ruled<>(chosen.get(), level);
            }
        }
        return new Ruled<>(choice.apply(Choices.DEFAULTS).orElseThrow(), new Level.Default());
    }

    /** The conversation that the task's attributes name; empty for a task that has none, say a call. */
    public Optional<ConversationSid> conversationOf(Task task) {
        return task.attributes().text(conversationPaths).map(ConversationSid::new);
    }

    /** The same policy with the workspace's timeout changed. */
    public Policy withTimeout(Duration timeout) {
        return with(WORKSPACE, at(WORKSPACE).withTimeout(Timeout.of(timeout)));
    }

    /** The same policy with one level saying this; {@link Choices#NONE} removes it. */
    public Policy with(Level level, Choices choices) {
        Map<Level, Choices> changed = new LinkedHashMap<>(levels);
        if (choices.isEmpty()) {
            changed.remove(level);
        } else {
            changed.put(level, choices);
        }
        return new Policy(changed, automation, pairs, bots, conversationPaths, agentReactivates);
    }

    public Policy withAutomation(Automation newAutomation) {
        return new Policy(levels, newAutomation, pairs, bots, conversationPaths, agentReactivates);
    }

    public Policy withBots(Set<Identity> newBots) {
        return new Policy(levels, automation, pairs, newBots, conversationPaths, agentReactivates);
    }

    public Policy withAgentReactivates(boolean reactivates) {
        return new Policy(levels, automation, pairs, bots, conversationPaths, reactivates);
    }
}
