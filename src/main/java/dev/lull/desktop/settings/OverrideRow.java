package dev.lull.desktop.settings;

import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Ruled;
import dev.lull.policy.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One level that says something.
 *
 * @param concerned how many open chats it could decide about
 * @param decides for how many of them any of its choices wins
 */
record OverrideRow(Level level, Choices choices, int concerned, int decides) {
    /** The most specific level first, which is the one that wins. */
    static List<OverrideRow> of(Policy policy, Collection<ChatView> chats) {
        return policy.levels().entrySet().stream()
                .map(entry -> new OverrideRow(
                        entry.getKey(),
                        entry.getValue(),
                        count(chats, chat -> concerns(entry.getKey(), policy, chat)),
                        count(chats, chat -> wins(entry.getKey(), terms(policy, chat)))))
                .sorted(Comparator.comparingInt((OverrideRow row) -> rank(row.level()))
                        .thenComparing(row -> row.level().toString()))
                .toList();
    }

    private static int count(Collection<ChatView> chats, Predicate<ChatView> which) {
        return (int) chats.stream().filter(which).count();
    }

    private static int rank(Level level) {
        return switch (level) {
            case Level.OneWorker worker -> 0;
            case Level.Queue queue -> 1;
            case Level.Pair pair -> 2;
            case Level.Workspace workspace -> 3;
            case Level.Default nobody -> 4;
        };
    }

    private static boolean concerns(Level level, Policy policy, ChatView chat) {
        return switch (level) {
            case Level.OneWorker(WorkerSid worker) ->
                chat.worker().filter(worker::equals).isPresent();
            case Level.Queue(String name) -> chat.queue().equals(name);
            case Level.Pair pair ->
                policy.pairs()
                        .of(chat.channel().sid())
                        .filter(own -> own.active().sid().equals(pair.active()))
                        .isPresent();
            case Level.Workspace workspace -> true;
            case Level.Default nobody -> false;
        };
    }

    /** A policy that has just changed is not yet in what is known of the chats. */
    private static Terms terms(Policy policy, ChatView chat) {
        return policy.termsFor(chat.channel().sid(), chat.queue(), chat.worker());
    }

    private static boolean wins(Level level, Terms terms) {
        return Stream.of(
                        terms.timeout(),
                        terms.timerStart(),
                        terms.patience(),
                        terms.softLimit(),
                        terms.hardLimit(),
                        terms.hours(),
                        terms.pace())
                .map(Ruled::level)
                .anyMatch(level::equals);
    }
}
