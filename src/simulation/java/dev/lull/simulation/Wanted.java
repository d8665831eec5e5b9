package dev.lull.simulation;

import dev.lull.model.Message;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import dev.lull.simulation.Knowledge.Known;
import dev.lull.simulation.Knowledge.Word;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What a policy says for one task, worked out by the simulation in its own way: nothing of the engine helps. */
record Wanted(Policy policy, Known known) {

    /** The most specific choice: the levels are gone through from the least specific one, and each overrules. */
    private <T> T choice(Function<Choices, Optional<T>> of, T byDefault) {
        List<Level> levels = new ArrayList<>(List.of(new Level.Workspace()));
        policy.pairs()
                .of(home())
                .ifPresent(pair -> levels.add(new Level.Pair(pair.active().sid())));
        levels.add(new Level.Queue(known.task.queue()));
        known.assignment.ifPresent(who -> levels.add(new Level.OneWorker(who.worker())));
        T chosen = byDefault;
        for (Level level : levels) {
            Choices said = policy.levels().get(level);
            chosen = said == null ? chosen : of.apply(said).orElse(chosen);
        }
        return chosen;
    }

    /** A resting chat goes by the channel that it will come back to, also where somebody moved it on by hand. */
    private TaskChannelSid home() {
        TaskChannelSid channel = known.task.channel().sid();
        return known.stamp()
                .flatMap(Stamp::from)
                .filter(from -> policy.pairs().sideOf(channel) == Side.INACTIVE
                        && policy.pairs().sideOf(from) == Side.ACTIVE)
                .orElse(channel);
    }

    Duration pace() {
        return choice(Choices::pace, Duration.ZERO);
    }

    OptionalInt hardLimit() {
        return choice(Choices::hardLimit, Limit.NONE).atMost();
    }

    Optional<WorkerSid> worker() {
        return known.assignment.map(who -> who.worker());
    }

    /** Whether when the timer began cannot be told from what was read. */
    boolean isBeginningUnknown(Word word) {
        return word.open() && choice(Choices::timerStart, TimerStart.LAST_MESSAGE) == TimerStart.FIRST_REPLY;
    }

    /**
     * When the chat is made inactive if nobody writes: the timeout after the agent's message, after a supervisor made
     * the chat active, or after its present agent accepted it, and never while the business is closed; empty where it is never.
     */
    Optional<Instant> deadline(Word word, Instant now) {
        Optional<Duration> timeout =
                choice(Choices::timeout, Timeout.of(Duration.ofMinutes(10))).after();
        boolean first = choice(Choices::timerStart, TimerStart.LAST_MESSAGE) == TimerStart.FIRST_REPLY;
        Optional<Message> counts = first ? word.first() : word.last();
        if (timeout.isEmpty() || counts.isEmpty()) {
            return Optional.empty();
        }
        Instant spoke = counts.get().at();
        Instant from = known.stamp()
                .flatMap(Stamp::force)
                .filter(force -> force.what() == Stamp.Do.ACTIVE)
                .map(Stamp.Force::at)
                .filter(at -> at.isAfter(spoke))
                .orElse(spoke);
        Instant taken = known.assignment.map(who -> who.acceptedAt()).orElse(from);
        Instant plain = (taken.isAfter(from) ? taken : from).plus(timeout.get());
        Instant opens = opening(plain);
        return Optional.of(opens.isAfter(now) || isOpen(now) ? opens : opening(now));
    }

    /** Whether chats may be made inactive at that time. */
    boolean isOpen(Instant time) {
        Hours hours = choice(Choices::hours, Hours.ALWAYS);
        ZonedDateTime local = time.atZone(hours.zone());
        LocalTime clock = local.toLocalTime();
        DayOfWeek today = local.getDayOfWeek();
        return hours.closes().isAfter(hours.opens())
                ? hours.days().contains(today) && !clock.isBefore(hours.opens()) && clock.isBefore(hours.closes())
                : (hours.days().contains(today) && !clock.isBefore(hours.opens()))
                        || (hours.days().contains(today.minus(1)) && clock.isBefore(hours.closes()));
    }

    private Instant opening(Instant time) {
        if (isOpen(time)) {
            return time;
        }
        Hours hours = choice(Choices::hours, Hours.ALWAYS);
        LocalDate day = time.atZone(hours.zone()).toLocalDate();
        for (int i = 0; i < 9; i++) {
            Instant opens =
                    day.plusDays(i).atTime(hours.opens()).atZone(hours.zone()).toInstant();
            if (!opens.isBefore(time) && isOpen(opens)) {
                return opens;
            }
        }
        throw new IllegalStateException("No hours open within nine days.");
    }
}
