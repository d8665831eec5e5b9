package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.Side;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A policy with the terms that were already worked out from it; belongs to the ledger's thread. */
final class Rulebook {
    private record Key(TaskChannelSid channel, String queue, Optional<WorkerSid> worker) {}

    private final Policy policy;
    private final boolean speaksOfWorkers;
    private final boolean flagsByChats;
    private final Map<Key, Terms> terms = new HashMap<>();

    Rulebook(Policy policy) {
        this.policy = policy;
        flagsByChats = policy.levels().entrySet().stream()
                .filter(said -> said.getKey() instanceof Level.Queue || said.getKey() instanceof Level.Pair)
                .anyMatch(said -> said.getValue().softLimit().isPresent());
        speaksOfWorkers = policy.levels().keySet().stream().anyMatch(Level.OneWorker.class::isInstance);
    }

    Policy policy() {
        return policy;
    }

    /** Whether it depends on the chats that an agent has when the agent is flagged. */
    boolean flagsByChats() {
        return flagsByChats;
    }

    Terms termsFor(Chat chat) {
        Key key = new Key(
                channelOf(chat),
                chat.task().queue(),
                speaksOfWorkers ? chat.assignment().map(Assignment::worker) : Optional.empty());
        return terms.computeIfAbsent(key, same -> policy.termsFor(same.channel(), same.queue(), same.worker()));
    }

    /** A resting chat has the terms of the channel that it came from. */
    private TaskChannelSid channelOf(Chat chat) {
        TaskChannelSid channel = chat.task().channel().sid();
        return chat.side(policy) == Side.INACTIVE
                ? Marks.home(chat, policy.pairs()).map(TaskChannel::sid).orElse(channel)
                : channel;
    }
}
