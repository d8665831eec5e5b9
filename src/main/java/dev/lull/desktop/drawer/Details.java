package dev.lull.desktop.drawer;

import dev.lull.desktop.settings.LevelWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.Explanation;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Ruled;
import dev.lull.policy.Terms;
import dev.lull.supervision.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One chat in words.
 *
 * @param sentences why it is as it is, the most important first
 * @param rules what holds for it
 * @param timeline the newest first
 */
record Details(String customer, String agent, List<String> sentences, List<Rule> rules, List<Entry> timeline) {
    /**
     * @param level that decided it
     */
    record Rule(String says, String level) {}

    /**
     * @param time of the day
     * @param moment in full
     */
    record Entry(String time, String moment, String what) {}

    static Details of(
            Words words, ChatView chat, Story story, Policy policy, Map<WorkerSid, String> workers, Instant now) {
        LevelWords levels = new LevelWords(words);
        Terms terms = chat.terms();
        List<Rule> rules = List.of(
                rule(levels, Choices.NONE.withTimeout(terms.timeout().value()), terms.timeout(), policy, workers),
                rule(
                        levels,
                        Choices.NONE.withTimerStart(terms.timerStart().value()),
                        terms.timerStart(),
                        policy,
                        workers),
                rule(levels, Choices.NONE.withHours(terms.hours().value()), terms.hours(), policy, workers),
                rule(levels, Choices.NONE.withPace(terms.pace().value()), terms.pace(), policy, workers),
                rule(levels, Choices.NONE.withPatience(terms.patience().value()), terms.patience(), policy, workers),
                rule(levels, Choices.NONE.withSoftLimit(terms.softLimit().value()), terms.softLimit(), policy, workers),
                rule(
                        levels,
                        Choices.NONE.withHardLimit(terms.hardLimit().value()),
                        terms.hardLimit(),
                        policy,
                        workers));
        return new Details(
                chat.customer().isEmpty() ? chat.task().value() : chat.customer(),
                words.of(
                        "drawer.with",
                        chat.workerName(),
                        chat.queue(),
                        chat.channel().uniqueName()),
                Explanation.of(chat, now).stream()
                        .map(new ExplanationWords(words, policy)::of)
                        .toList(),
                rules,
                new Timeline(words).of(story));
    }

    private static Rule rule(
            LevelWords levels, Choices one, Ruled<?> ruled, Policy policy, Map<WorkerSid, String> workers) {
        Level level = ruled.level();
        return new Rule(levels.summary(one), levels.name(level, policy, workers));
    }
}
