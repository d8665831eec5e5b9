package dev.lull.simulation;

import dev.lull.policy.Automation;
import dev.lull.simulation.Happening.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a seed draws before its run begins.
 *
 * @param roughness how likely a fault is, 0 to 1
 * @param accompanied whether people beside customer and agents take part in conversations
 * @param overCapacity whether TaskRouter moves a task into a full channel
 * @param lulls how each Lull is set at the beginning
 */
record Script(
        long seed,
        double roughness,
        boolean accompanied,
        boolean overCapacity,
        int activeSlots,
        int inactiveSlots,
        List<Setting> lulls,
        List<Happening> happenings) {
    static final Duration LENGTH = Duration.ofHours(4);
    private static final long COMPANY = 11;
    private static final long CLOSED = 12;
    private static final int LEAST_HAPPENINGS = 300;
    private static final List<Integer> TIMEOUTS = List.of(1, 5, 20, 60, 60, 120, 300, 600, 1800);
    private static final List<Double> ROUGHNESS = List.of(0.0, 0.03, 0.1, 0.1, 0.25, 0.5);

    /**
     * @param others further timeouts, for the levels of the policy that have one of their own
     * @param offset how far its idea of the server's time is wrong
     * @param dice what else it is to do is drawn from this
     */
    record Setting(Duration timeout, List<Duration> others, Automation automation, Duration offset, long dice) {
        static Setting draw(Dice dice) {
            return new Setting(
                    Script.timeout(dice),
                    List.of(Script.timeout(dice), Script.timeout(dice)),
                    mode(dice),
                    dice.chance(0.5) ? Duration.ZERO : dice.millis(-2000, 2000),
                    dice.key());
        }

        /** As another Lull, but for the clock and the mode. */
        Setting like(Setting other) {
            return new Setting(other.timeout, other.others, automation, offset, other.dice);
        }
    }

    static Script draw(long seed) {
        Dice dice = new Dice(seed);
        List<Setting> lulls = new ArrayList<>();
        int count = 1 + dice.below(3);
        boolean alike = dice.chance(0.4);
        for (int number = 0; number < count; number++) {
            Setting drawn = Setting.draw(dice);
            lulls.add(alike && number > 0 ? drawn.like(lulls.getFirst()) : drawn);
        }
        Author author = new Author(dice, lulls);
        author.write();
        // What is drawn for company is drawn apart, so that all else in a run is as it would be without it.
        Dice company = Dice.of(seed, COMPANY);
        boolean accompanied = company.chance(0.5);
        if (accompanied) {
            author.accompany(company);
        }
        Dice closed = Dice.of(seed, CLOSED);
        if (closed.chance(0.3)) {
            author.close(closed);
        }
        return new Script(
                seed,
                dice.one(ROUGHNESS),
                accompanied,
                dice.chance(0.9),
                4 + dice.below(8),
                dice.one(List.of(0, 2, 10, 10, 10)),
                List.copyOf(lulls),
                author.inOrder());
    }

    Script with(List<Happening> fewer) {
        return new Script(
                seed, roughness, accompanied, overCapacity, activeSlots, inactiveSlots, lulls, List.copyOf(fewer));
    }

    static Duration timeout(Dice dice) {
        return Duration.ofSeconds(dice.one(TIMEOUTS));
    }

    static Automation mode(Dice dice) {
        int drawn = dice.below(20);
        return drawn < 15
                ? Automation.ON
                : drawn < 18 ? Automation.OFF : drawn < 19 ? Automation.DRY_RUN : Automation.EMERGENCY_STOP;
    }

    /** Draws what happens: single happenings, and scenes in which things meet close to a deadline. */
    private static final class Author {
        private static final List<Kind> SINGLE = weighted();
        private static final List<Kind> CLOSE = List.of(
                Kind.CUSTOMER_WRITES,
                Kind.CUSTOMER_WRITES,
                Kind.CUSTOMER_WRITES,
                Kind.AGENT_WRITES,
                Kind.BOT_WRITES,
                Kind.WRAPS_UP,
                Kind.COMPLETES,
                Kind.OTHERS_WRITE,
                Kind.OVERRIDE,
                Kind.TRANSFER_BEGINS,
                Kind.MOVED_BY_HAND,
                Kind.STAMP_COPIED,
                Kind.TIMEOUT_CHANGED,
                Kind.MODE_CHANGED,
                Kind.POLICY_CHANGED,
                Kind.MESSAGE_DELETED,
                Kind.CRASH,
                Kind.CLOCK_JUMPS);

        private final Dice dice;
        private final List<Setting> lulls;
        private final List<Happening> happenings = new ArrayList<>();
        private int chats;

        Author(Dice dice, List<Setting> lulls) {
            this.dice = dice;
            this.lulls = lulls;
        }

        private static List<Kind> weighted() {
            List<Kind> kinds = new ArrayList<>();
            weigh(kinds, 30, Kind.CUSTOMER_WRITES);
            weigh(kinds, 30, Kind.AGENT_WRITES);
            weigh(kinds, 4, Kind.COLLEAGUE_WRITES, Kind.BOT_WRITES, Kind.OTHERS_WRITE, Kind.WRAPS_UP);
            weigh(kinds, 3, Kind.SYSTEM_WRITES, Kind.COMPLETES, Kind.CHAT_ARRIVES, Kind.CRASH, Kind.OVERRIDE);
            weigh(kinds, 2, Kind.STAMP_COPIED, Kind.TRANSFER_BEGINS, Kind.MOVED_BY_HAND, Kind.WORKER_ACTIVITY);
            weigh(kinds, 2, Kind.TIMEOUT_CHANGED, Kind.MODE_CHANGED, Kind.CLOCK_JUMPS, Kind.MESSAGE_DELETED);
            weigh(kinds, 1, Kind.BOT_FLOODS, Kind.TASK_COPIED, Kind.CANCELED, Kind.WORKER_CAPACITY);
            weigh(kinds, 1, Kind.POLICY_CHANGED);
            return List.copyOf(kinds);
        }

        private static void weigh(List<Kind> kinds, int times, Kind... each) {
            for (int i = 0; i < times; i++) {
                kinds.addAll(List.of(each));
            }
        }

        void write() {
            chats = 20 + dice.below(7);
            for (int chat = 0; chat < chats; chat++) {
                happen(dice.millis(0, 600_000), Kind.CHAT_ARRIVES, chat);
            }
            while (happenings.size() < LEAST_HAPPENINGS) {
                Duration at = dice.millis(60_000, LENGTH.toMillis());
                if (dice.chance(0.3)) {
                    scene(at);
                } else {
                    Kind kind = dice.one(SINGLE);
                    happen(at, kind, kind == Kind.CHAT_ARRIVES ? chats++ : dice.below(chats));
                }
            }
        }

        /** Whoever takes part beside customer and agent writes at any time, or close to a deadline. */
        void accompany(Dice apart) {
            for (Happening each : List.copyOf(happenings)) {
                if (each.kind() == Kind.AGENT_WRITES && apart.chance(0.25)) {
                    Setting lull = apart.one(lulls);
                    Duration due = apart.chance(0.5) ? lull.timeout() : Duration.ZERO;
                    Duration at = each.at().plus(due).plus(apart.millis(-3000, 20_000));
                    company(at.isNegative() ? each.at() : at, each.chat(), apart);
                }
            }
            for (int i = 0; i < 20; i++) {
                company(apart.millis(60_000, LENGTH.toMillis()), apart.below(chats), apart);
            }
        }

        private void company(Duration at, int chat, Dice apart) {
            apart(at, Kind.COMPANY_WRITES, chat, apart);
        }

        private void apart(Duration at, Kind kind, int chat, Dice apart) {
            happenings.add(new Happening(happenings.size(), at, kind, chat, 0, apart.key()));
        }

        /** Some conversations cannot be read for a while, from any time on or from close to a deadline. */
        void close(Dice apart) {
            List<Happening> spoken = happenings.stream()
                    .filter(each -> each.kind() == Kind.AGENT_WRITES)
                    .toList();
            for (int i = 0; i < 8; i++) {
                Happening after = apart.one(spoken);
                Duration due = apart.one(lulls).timeout().plus(apart.millis(-2000, 20_000));
                Duration at = after.at().plus(due.isNegative() ? Duration.ZERO : due);
                apart(at, Kind.CONVERSATION_CLOSES, after.chat(), apart);
                apart(at.plus(apart.spread(200, 1_200_000)), Kind.CONVERSATION_OPENS, after.chat(), apart);
            }
        }

        /** The agent writes, and when the timeout of one of the Lulls runs out, something else happens. */
        private void scene(Duration at) {
            int chat = dice.below(chats);
            happen(at, Kind.AGENT_WRITES, chat);
            Setting lull = dice.one(lulls);
            Duration due = at.plus(dice.chance(0.7) ? lull.timeout() : dice.one(lull.others()));
            Duration then = due.plus(dice.chance(0.5) ? dice.millis(-500, 1000) : dice.millis(-3000, 25_000));
            happen(then, dice.one(CLOSE), chat);
            if (dice.chance(0.5)) {
                happen(then.plus(dice.spread(1, 60_000)), dice.one(CLOSE), chat);
            }
        }

        private void happen(Duration at, Kind kind, int chat) {
            if (at.compareTo(LENGTH) > 0) {
                return;
            }
            int lull = dice.below(lulls.size());
            happenings.add(new Happening(happenings.size(), at, kind, chat, lull, dice.key()));
            switch (kind) {
                case OVERRIDE -> {
                    if (dice.chance(0.3)) {
                        later(at, Kind.OVERRIDE_UNDONE, chat, lull, dice.spread(200, 12_000));
                    }
                }
                case CRASH -> later(at, Kind.RESTART, chat, lull, dice.spread(50, 1_200_000));
                case TRANSFER_BEGINS -> later(at, Kind.TRANSFER_ENDS, chat, lull, dice.spread(500, 600_000));
                case WRAPS_UP -> later(at, Kind.COMPLETES, chat, lull, dice.spread(1000, 900_000));
                default -> {}
            }
        }

        private void later(Duration at, Kind kind, int chat, int lull, Duration after) {
            happenings.add(new Happening(happenings.size(), at.plus(after), kind, chat, lull, dice.key()));
        }

        List<Happening> inOrder() {
            return happenings.stream()
                    .filter(each -> each.at().compareTo(LENGTH) <= 0)
                    .sorted(Comparator.comparing(Happening::at).thenComparingInt(Happening::number))
                    .toList();
        }
    }
}
