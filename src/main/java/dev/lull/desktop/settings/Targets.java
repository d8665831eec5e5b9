package dev.lull.desktop.settings;

import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can get rules of its own, and has none yet.
 *
 * @param levels pairs, then queues, then workers, each by name
 * @param workers the names that are known
 */
record Targets(List<Level> levels, Map<WorkerSid, String> workers) {
    Targets {
        levels = List.copyOf(levels);
        workers = Map.copyOf(workers);
    }

    static Targets of(Policy policy, Collection<ChatView> chats, Map<WorkerSid, String> workers) {
        Set<Level> all = new LinkedHashSet<>();
        policy.pairs()
                .all()
                .forEach(pair -> all.add(new Level.Pair(pair.active().sid())));
        chats.stream()
                .map(ChatView::queue)
                .distinct()
                .sorted()
                .map(Level.Queue::new)
                .forEach(all::add);
        workers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Alphabet.ORDER))
                .map(entry -> new Level.OneWorker(entry.getKey()))
                .forEach(all::add);
        all.removeAll(policy.levels().keySet());
        return new Targets(List.copyOf(all), workers);
    }
}
