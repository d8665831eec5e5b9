package dev.lull.simulation;

import dev.lull.model.Identity;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws what a supervisor wants of one Lull: half of them no more than a timeout, the others something on any level. */
final class Wishes {
    private static final List<Integer> PACES = List.of(0, 5, 30, 120);
    private static final List<LocalTime> OPENINGS =
            List.of(LocalTime.of(8, 0), LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(22, 0));
    private static final List<LocalTime> CLOSINGS =
            List.of(LocalTime.of(9, 20), LocalTime.of(11, 0), LocalTime.of(12, 30), LocalTime.of(18, 0));

    private Wishes() {}

    static Policy of(Script.Setting setting, Stage stage) {
        Policy policy = Policy.of(setting.timeout(), setting.automation(), stage.pairs)
                .withBots(Set.of(Identity.of(Stage.BOT)));
        Dice dice = new Dice(setting.dice());
        if (dice.chance(0.5)) {
            return policy;
        }
        for (Level level : levels(stage)) {
            if (dice.chance(0.4)) {
                policy = policy.with(level, choices(dice, policy.at(level), setting.others()));
            }
        }
        return policy.withAgentReactivates(dice.chance(0.8));
    }

    /** One that many chats fall under at least, and one that none does. */
    private static List<Level> levels(Stage stage) {
        List<Level> levels = new ArrayList<>(List.of(
                new Level.Workspace(), new Level.Workspace(), new Level.Queue("Everyone"), new Level.Queue("Nobody")));
        stage.pairs
                .all()
                .forEach(pair -> levels.add(new Level.Pair(pair.active().sid())));
        stage.workers.forEach(worker -> levels.add(new Level.OneWorker(new WorkerSid(worker))));
        return levels;
    }

    private static Choices choices(Dice dice, Choices before, List<Duration> timeouts) {
        Choices choices = before;
        if (before.timeout().isEmpty() && dice.chance(0.5)) {
            choices = choices.withTimeout(dice.chance(0.15) ? Timeout.OFF : Timeout.of(dice.one(timeouts)));
        }
        if (dice.chance(0.3)) {
            choices = choices.withTimerStart(dice.one(List.of(TimerStart.FIRST_REPLY, TimerStart.LAST_MESSAGE)));
        }
        if (dice.chance(0.25)) {
            choices = choices.withHardLimit(dice.chance(0.8) ? Limit.of(1 + dice.below(8)) : Limit.NONE);
        }
        if (dice.chance(0.2)) {
            choices = choices.withSoftLimit(Limit.of(1 + dice.below(8)));
        }
        if (dice.chance(0.2)) {
            choices = choices.withHours(hours(dice));
        }
        if (dice.chance(0.3)) {
            choices = choices.withPace(Duration.ofSeconds(dice.one(PACES)));
        }
        return choices;
    }

    /** Runs are on a Monday from 9 to 13 o'clock UTC. */
    private static Hours hours(Dice dice) {
        Set<DayOfWeek> days = dice.chance(0.8)
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY);
        return dice.chance(0.2)
                ? Hours.ALWAYS
                : new Hours(ZoneOffset.UTC, days, dice.one(OPENINGS), dice.one(CLOSINGS));
    }
}
