package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Levels and what they say, in words. */
public final class LevelWords {
    private final Words words;

    public LevelWords(Words words) {
        this.words = words;
    }

    /**
     * Who or what a level is about.
     *
     * @param workers the names that are known
     */
    public String name(Level level, Policy policy, Map<WorkerSid, String> workers) {
        return switch (level) {
            case Level.OneWorker(WorkerSid worker) ->
                words.of("level.worker", workers.getOrDefault(worker, worker.value()));
            case Level.Queue(String name) -> words.of("level.queue", name);
            case Level.Pair(TaskChannelSid active) -> words.of("level.pair", channel(active, policy));
            case Level.Workspace workspace -> words.of("level.workspace");
            case Level.Default nobody -> words.of("level.default");
        };
    }

    private static String channel(TaskChannelSid active, Policy policy) {
        return policy.pairs().of(active).map(pair -> pair.active().uniqueName()).orElse(active.value());
    }

    /** All that is chosen, in one line. */
    public String summary(Choices choices) {
        List<String> said = new ArrayList<>();
        choices.timeout().ifPresent(chosen -> said.add(words.of("rule.timeout", RulesForm.text(chosen))));
        choices.timerStart()
                .ifPresent(chosen -> said.add(words.of(
                        switch (chosen) {
                            case LAST_MESSAGE -> "rule.last-message";
                            case FIRST_REPLY -> "rule.first-reply";
                        })));
        choices.pace().ifPresent(chosen -> said.add(words.of("rule.pace", SpanText.of(chosen))));
        choices.hours().ifPresent(chosen -> said.add(hours(chosen)));
        choices.patience()
                .ifPresent(chosen ->
                        said.add(words.of("rule.patience", SpanText.of(chosen.amber()), SpanText.of(chosen.red()))));
        choices.softLimit().ifPresent(chosen -> said.add(words.of("rule.soft-limit", RulesForm.text(chosen))));
        choices.hardLimit().ifPresent(chosen -> said.add(words.of("rule.hard-limit", RulesForm.text(chosen))));
        return String.join(" · ", said);
    }

    /** Business hours, say {@code 09:00–17:00 Europe/Berlin}. */
    public String hours(Hours hours) {
        return hours.equals(Hours.ALWAYS)
                ? words.of("rule.hours.always")
                : words.of(
                        "rule.hours",
                        hours.opens().toString(),
                        hours.closes().toString(),
                        hours.zone().getId(),
                        hours.days().size());
    }
}
