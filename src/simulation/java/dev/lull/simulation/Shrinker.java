package dev.lull.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops what happened and what went wrong, as long as the same rule is still broken. */
final class Shrinker {
    private static final Pattern CHAT = Pattern.compile("chat \\d+\\b");
    private static final Pattern WORKER = Pattern.compile("is told: (ana|ben|cleo) is ");

    private final Supplier<Plant> plants;
    private final String kind;
    private Script script;
    private Set<Long> spared = Set.of();

    private Shrinker(Script script, Supplier<Plant> plants, String kind) {
        this.script = script;
        this.plants = plants;
        this.kind = kind;
    }

    /** The story of the smallest run that still breaks the rule that this seed breaks; empty where it breaks none. */
    static Optional<String> storyOf(long seed, Supplier<Plant> plants) {
        Script whole = Script.draw(seed);
        return new Run(whole, Set.of(), plants, false)
                .play()
                .broken()
                .map(broken -> new Shrinker(whole, plants, kind(broken)).shrink(seed));
    }

    private String shrink(long seed) {
        for (int round = 0; round < 3; round++) {
            List<Happening> happenings = fewest(script.happenings(), fewer -> fails(script.with(fewer), spared));
            boolean settled = happenings.size() == script.happenings().size();
            script = script.with(happenings);
            List<Long> struck = new Run(script, spared, plants, false).play().faults();
            Set<Long> before = spared;
            List<Long> needed = fewest(struck, fewer -> fails(script, without(before, struck, fewer)));
            spared = without(before, struck, needed);
            if (settled) {
                break;
            }
        }
        Run.Result last = new Run(script, spared, plants, true).play();
        return "Seed " + seed + " breaks rule "
                + last.broken()
                        .map(broken -> broken.rule() + ": " + broken.how())
                        .orElse("") + "\n"
                + script.happenings().size() + " happenings and "
                + last.faults().size() + " faults are left of it:\n  " + String.join("\n  ", about(last))
                + "\nRepeat it: mvn test -Dtest=SimulationTest -Dseeds=1 -Dfirst.seed=" + seed;
    }

    /** The lines that are about the chat of which the rule was broken, or about none. */
    private static List<String> about(Run.Result run) {
        Matcher named = CHAT.matcher(run.broken().map(Broken::how).orElse(""));
        String chat = named.find() ? named.group() : "";
        return run.story().stream()
                .filter(line -> {
                    List<String> chats =
                            CHAT.matcher(line).results().map(MatchResult::group).toList();
                    return chats.isEmpty() || chat.isEmpty() || chats.contains(chat);
                })
                .filter(line -> chat.isEmpty() || !WORKER.matcher(line).find())
                .toList();
    }

    /** The rule and how it was broken, whichever chat and Lull it was. */
    private static String kind(Broken broken) {
        return broken.rule() + ": " + broken.how().replaceAll("[0-9].*", "");
    }

    private static Set<Long> without(Set<Long> before, List<Long> struck, List<Long> kept) {
        Set<Long> gone = new HashSet<>(before);
        gone.addAll(struck);
        kept.forEach(gone::remove);
        return gone;
    }

    private boolean fails(Script tried, Set<Long> without) {
        return new Run(tried, without, plants, false)
                .play()
                .broken()
                .filter(broken -> kind(broken).equals(kind))
                .isPresent();
    }

    /** Drops ever smaller pieces of the list while the predicate holds. */
    private static <T> List<T> fewest(List<T> all, Predicate<List<T>> holds) {
        List<T> kept = new ArrayList<>(all);
        for (int piece = Math.max(1, kept.size() / 2); piece >= 1; piece /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<T> fewer = new ArrayList<>(kept.subList(0, from));
                fewer.addAll(kept.subList(Math.min(kept.size(), from + piece), kept.size()));
                if (holds.test(fewer)) {
                    kept = fewer;
                } else {
                    from += piece;
                }
            }
        }
        return kept;
    }
}
