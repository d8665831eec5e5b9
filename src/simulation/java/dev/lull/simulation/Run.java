package dev.lull.simulation;

import dev.lull.engine.Event;
import dev.lull.engine.TaskOverride;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import dev.lull.simulation.Tally.Count;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One seed's hours, from the first chat to the quiet after the last fault. */
final class Run {
    /** How long everything is left to settle when nothing happens and nothing goes wrong any more. */
    static final Duration QUIET = Duration.ofMinutes(6);

    private static final int SPIN = 2000;
    /**
     * @param broken the rule that was broken, empty where none was
     * @param faults the keys of the faults that struck
     */
    record Result(Optional<Broken> broken, Tally tally, List<Long> faults, List<String> story) {}

    private final Script script;
    private final Stage stage;
    private final Faults faults;
    private final Tally tally = new Tally();
    private final Story story;
    private final Timetable timetable;
    private final Rules rules;
    private final Actors actors;
    private final Grapevine grapevine;
    private final Line line;
    private final Wrongs wrongs;
    private final Supplier<Plant> plants;
    private final List<Host> hosts = new ArrayList<>();
    private List<Life> lives = List.of();
    private Instant stood = Instant.MIN;
    private int standing;

    /**
     * @param spared the keys of the faults that do not strike
     * @param plants what stands between each Lull and the world
     * @param told whether the story is put into words
     */
    Run(Script script, Set<Long> spared, Supplier<Plant> plants, boolean told) {
        this.script = script;
        this.plants = plants;
        story = new Story(told);
        stage = new Stage(script);
        timetable = new Timetable(stage.clock);
        faults = new Faults(script.seed(), script.roughness(), spared);
        rules = new Rules(stage, story, tally);
        actors = new Actors(stage);
        grapevine = new Grapevine(script.seed(), stage, faults, tally, story, timetable);
        wrongs = new Wrongs(stage, tally);
        line = new Line(script.seed(), stage, faults, rules, tally, story, timetable, grapevine, wrongs);
    }

    Result play() {
        Optional<Broken> broken = Optional.empty();
        try {
            open();
            playUntil(Stage.START.plus(Script.LENGTH));
            calm();
            playUntil(stage.clock.instant().plus(QUIET));
            new End(stage, script).check(lives);
            wrongs.end();
        } catch (Broken rule) {
            broken = Optional.of(rule);
        } catch (RuntimeException mistake) {
            StackTraceElement where = mistake.getStackTrace().length > 0
                    ? mistake.getStackTrace()[0]
                    : new StackTraceElement("nowhere", "", "", 0);
            broken = Optional.of(new Broken("exception", mistake + " at " + where));
        }
        broken.ifPresent(rule -> story.tell(stage.clock, () -> "RULE " + rule.rule() + " IS BROKEN: " + rule.how()));
        return new Result(broken, tally, faults.struck(), story.lines());
    }

    private void open() {
        script.lulls().forEach(this::set);
        for (Happening happening : script.happenings()) {
            timetable.at(Stage.START.plus(happening.at()), null, () -> happen(happening));
        }
    }

    private void set(Script.Setting setting) {
        Policy policy = Wishes.of(setting, stage);
        Host host = new Host(hosts.size(), policy, setting.offset(), stage.clock);
        hosts.add(host);
        story.tell(
                stage.clock,
                () -> "Lull " + host.number + " starts: timeout "
                        + setting.timeout().toSeconds() + " s, automation " + setting.automation() + ", clock off by "
                        + setting.offset().toMillis() + " ms");
        start(host);
        resyncLater(host);
    }

    /** Nothing goes wrong any more, and every Lull runs. */
    private void calm() {
        story.tell(stage.clock, () -> "Faults end; nobody does anything any more.");
        faults.end();
        stage.openAll();
        hosts.stream().filter(host -> !isUp(host)).forEach(this::start);
        lives.forEach(life -> life.traces.values().forEach(trace -> trace.late = 0));
    }

    private void playUntil(Instant end) {
        while (true) {
            Instant mine = timetable.next().orElse(Instant.MAX);
            Instant theirs = stage.world.agenda().next().orElse(Instant.MAX);
            if (mine.isAfter(end) && theirs.isAfter(end)) {
                stage.clock.moveTo(end);
                return;
            }
            if (!theirs.isAfter(mine)) {
                stage.clock.moveTo(theirs);
                stage.world.agenda().runNext(stage.clock.instant());
            } else {
                Timetable.Entry entry = timetable.take();
                stage.clock.moveTo(entry.at());
                notForEver();
                entry.action().run();
                alarmOf(entry.life());
            }
            wrongs.settle();
            grapevine.spread(lives);
            stage.takeOffers().forEach(this::answerLater);
        }
    }

    private void alarmOf(@Nullable Life life) {
        for (Host host : hosts) {
            if (life != null && host.life == life) {
                setAlarm(host);
            }
        }
    }

    private void notForEver() {
        Instant now = stage.clock.instant();
        standing = now.equals(stood) ? standing + 1 : 0;
        stood = now;
        Broken.unless(standing < SPIN, "liveness", () -> "a Lull wakes again and again without an end");
    }

    /** Notes which Lulls live, whenever one has started or crashed. */
    private void count() {
        lives = hosts.stream()
                .map(host -> host.life)
                .filter(Objects::nonNull)
                .filter(Life::isAlive)
                .toList();
    }

    private static boolean isUp(Host host) {
        return host.life != null && host.life.isAlive();
    }

    private void start(Host host) {
        Life life = new Life(host.number, host.incarnations++, host.policy, host, plants.get(), rules, line::carry);
        host.life = life;
        host.alarm = Instant.MAX;
        count();
        grapevine.introduce(life);
        setAlarm(host);
    }

    /** Wakes the Lull when it wants to be woken. */
    private void setAlarm(Host host) {
        Life life = host.life;
        if (life == null || !life.isAlive()) {
            return;
        }
        life.nextWake().ifPresent(here -> {
            Instant at = host.inTheWorld(here);
            if (at.isBefore(host.alarm)) {
                host.alarm = at;
                timetable.at(at.isAfter(stage.clock.instant()) ? at : stage.clock.instant(), life, () -> {
                    if (host.life == life) {
                        host.alarm = Instant.MAX;
                        life.wake();
                    }
                });
            }
        });
    }

    private void resyncLater(Host host) {
        Duration pause = Dice.of(script.seed(), host.number, host.resyncs++, 7).millis(60_000, 120_000);
        timetable.after(pause, null, () -> {
            if (host.life != null && host.life.isAlive()) {
                grapevine.resync(host.life);
            }
            resyncLater(host);
        });
    }

    private void answerLater(String reservation) {
        Dice dice = Dice.of(script.seed(), reservation.hashCode());
        boolean accepts = dice.chance(0.93);
        timetable.after(
                dice.spread(100, 60_000),
                null,
                () -> actors.answer(reservation, accepts).ifPresent(words -> story.tell(stage.clock, () -> words)));
    }

    private void happen(Happening happening) {
        tally.count(Count.HAPPENINGS);
        Dice dice = new Dice(happening.dice());
        Host host = hosts.get(happening.lull());
        switch (happening.kind()) {
            case CRASH -> {
                if (host.life != null && host.life.isAlive()) {
                    story.tell(stage.clock, () -> "Lull " + host.number + " crashes");
                    tally.count(Count.CRASHES);
                    host.life.crash();
                    count();
                }
            }
            case RESTART -> {
                if (!isUp(host)) {
                    story.tell(stage.clock, () -> "Lull " + host.number + " starts again");
                    start(host);
                }
            }
            case CLOCK_JUMPS -> {
                host.offset = dice.millis(-2000, 2000);
                host.alarm = Instant.MAX;
                tally.count(Count.CLOCK_JUMPS);
                story.tell(
                        stage.clock,
                        () -> "the clock of Lull " + host.number + " is now off by " + host.offset.toMillis() + " ms");
                setAlarm(host);
            }
            case TIMEOUT_CHANGED -> change(host, host.policy.withTimeout(Script.timeout(dice)));
            case POLICY_CHANGED ->
                change(host, Wishes.of(Script.Setting.draw(dice), stage).withAutomation(host.policy.automation()));
            case MODE_CHANGED -> change(host, host.policy.withAutomation(Script.mode(dice)));
            case OVERRIDE -> override(host, happening.chat(), action(dice, host.instant()));
            case OVERRIDE_UNDONE -> override(host, happening.chat(), new TaskOverride.Action.Undo());
            case CHAT_ARRIVES,
                    CUSTOMER_WRITES,
                    AGENT_WRITES,
                    COLLEAGUE_WRITES,
                    BOT_WRITES,
                    SYSTEM_WRITES,
                    BOT_FLOODS,
                    COMPANY_WRITES,
                    WRAPS_UP,
                    COMPLETES,
                    CANCELED,
                    TRANSFER_BEGINS,
                    TRANSFER_ENDS,
                    OTHERS_WRITE,
                    STAMP_COPIED,
                    TASK_COPIED,
                    MESSAGE_DELETED,
                    CONVERSATION_CLOSES,
                    CONVERSATION_OPENS,
                    WORKER_ACTIVITY,
                    WORKER_CAPACITY,
                    MOVED_BY_HAND -> actors.play(happening).ifPresent(words -> story.tell(stage.clock, () -> words));
        }
    }

    private void change(Host host, Policy policy) {
        if (isUp(host)) {
            host.policy = policy;
            command(host, new Event.PolicyChanged(policy));
        }
    }

    private void override(Host host, int chat, TaskOverride.Action action) {
        if (isUp(host) && chat < stage.chats.size()) {
            TaskSid task = new TaskSid(stage.chats.get(chat).task());
            command(
                    host,
                    new Event.Asked(new TaskOverride(
                            ++host.overrides, task, action, Optional.empty(), Optional.of("because"))));
        }
    }

    private static TaskOverride.Action action(Dice dice, Instant now) {
        int drawn = dice.below(24);
        if (drawn < 6) {
            return new TaskOverride.Action.ForceActive();
        }
        if (drawn < 13) {
            return new TaskOverride.Action.ForceInactive();
        }
        if (drawn < 17) {
            Instant until = now.plus(dice.spread(20_000, 3_600_000)).truncatedTo(ChronoUnit.SECONDS);
            return new TaskOverride.Action.Hold(dice.chance(0.8) ? Optional.of(until) : Optional.empty());
        }
        return drawn < 20 ? new TaskOverride.Action.Release() : new TaskOverride.Action.Undo();
    }

    private void command(Host host, Event event) {
        if (host.life != null) {
            story.tell(stage.clock, () -> "Lull " + host.number + ": " + Words.of(event, stage));
            host.life.hear(event);
            setAlarm(host);
        }
    }
}
