package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Worker;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is who in the conversations. Whoever is no worker and no bot is taken for the customer; where several such
 * people write in one conversation, who takes part in it tells the customer from the others, and is remembered.
 */
final class Voices {
    /** So often it is asked again soon who somebody is whom the answers do not name. */
    private static final int PATIENCE = 5;

    /** So many doubtful conversations are remembered. */
    private static final int KEPT = 10_000;

    /**
     * @param heard about whom it was asked and something was learned
     * @param outsiders who of them is no customer
     * @param failures how often in a row asking left somebody open
     */
    private record Judged(Set<Identity> heard, Set<Identity> outsiders, int failures) {
        private static final Judged NOBODY = new Judged(Set.of(), Set.of(), 0);
    }

    /** What an answer has told. */
    enum News {
        NONE,
        /** Somebody was wrongly taken for the customer. */
        RECAST,
        /** Nothing yet of somebody: it is to be asked again. */
        UNANSWERED
    }

    /** An identity stays the agent's side for good: an earlier agent's words remain an agent's words. */
    private final Set<Identity> agents = new HashSet<>();

    private final Map<ConversationSid, Set<Identity>> asking = new HashMap<>();
    private final Map<ConversationSid, Judged> judged = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationSid, Judged> eldest) {
            return size() > KEPT;
        }
    };

    void meet(Worker worker) {
        worker.identity().ifPresent(agents::add);
    }

    /** @param before what was known of the conversation */
    Reading read(ConversationSid conversation, Reading before, MessagePage page, Policy policy, Instant now) {
        return Turns.read(before, page, now, agents::contains, isNoSide(known(conversation), policy));
    }

    /** An answer that is older than what is known says nothing, so that it decides nothing. */
    Answer<Reading> read(
            ConversationSid conversation, Reading before, Answer<MessagePage> answer, Policy policy, Instant now) {
        return answer instanceof Answer.Got<MessagePage>(MessagePage page) && before.isNewerThan(page, now)
                ? new Answer.Unreachable<>(Failure.Plain.STALE)
                : answer.map(page -> read(conversation, before, page, policy, now));
    }

    /** Whether several people write as the customer about whom nobody was asked yet; the caller then asks. */
    boolean doubts(ConversationSid conversation, MessagePage page, Policy policy) {
        if (page.newestFirst().size() < 2 || asking.containsKey(conversation)) {
            return false;
        }
        Judged known = known(conversation);
        Predicate<Identity> noSide = isNoSide(known, policy);
        Set<Identity> customers = page.newestFirst().stream()
                .map(Message::author)
                .map(Identity::of)
                .filter(author -> !agents.contains(author) && !noSide.test(author))
                .collect(Collectors.toSet());
        boolean doubtful = customers.size() > 1 && !known.heard().containsAll(customers);
        if (doubtful) {
            asking.put(conversation, customers);
        }
        return doubtful;
    }

    /** Nothing tells any more who the customer is: whoever has a task of this conversation next asks again. */
    void leaveOpen(ConversationSid conversation) {
        asking.remove(conversation);
    }

    /** How often in a row asking left somebody open. */
    int failures(ConversationSid conversation) {
        return known(conversation).failures();
    }

    /**
     * Takes the answer.
     *
     * @param customers the addresses that the conversation's tasks name as their customer's
     */
    News judge(ConversationSid conversation, Set<Identity> customers, Answer<List<Participant>> answer) {
        Set<Identity> heard = asking.remove(conversation);
        if (heard == null) {
            return News.NONE;
        }
        Judged before = known(conversation);
        Set<Identity> outsiders = switch (answer) {
            case Answer.Got<List<Participant>>(List<Participant> all) -> outsiders(heard, customers, all);
            // Nothing more is to be learned here.
            case Answer.Missing<List<Participant>>() -> Set.of();
            case Answer.Refused<List<Participant>>(Failure why) -> Set.of();
            case Answer.Denied<List<Participant>>(Failure why) -> Set.of();
            case Answer.Limited<List<Participant>> later -> null;
            case Answer.Unreachable<List<Participant>>(Failure why) -> null;
            case Answer.ChangedMeanwhile<List<Participant>>() -> null;
        };
        if (outsiders == null) {
            judged.put(conversation, new Judged(before.heard(), before.outsiders(), before.failures() + 1));
            return News.UNANSWERED;
        }
        Set<Identity> settled = new HashSet<>(heard);
        if (answer instanceof Answer.Got<List<Participant>>(List<Participant> shown) && isFrom(customers, shown)) {
            // Who writes and is not named is not shown yet, or has left.
            settled.retainAll(named(shown));
        }
        Set<Identity> all = new HashSet<>(before.outsiders());
        all.addAll(outsiders);
        int failures = settled.containsAll(heard) ? 0 : before.failures() + 1;
        judged.put(conversation, new Judged(settled, all, failures));
        if (all.size() > before.outsiders().size()) {
            return News.RECAST;
        }
        // After that the next messages ask again.
        return failures > 0 && failures <= PATIENCE ? News.UNANSWERED : News.NONE;
    }

    /**
     * Where the task's own customer takes part from an address, somebody with a mere identity is not the customer. Who
     * does not take part at all, or from an address too, may be.
     */
    private static Set<Identity> outsiders(Set<Identity> heard, Set<Identity> customers, List<Participant> all) {
        if (!isFrom(customers, all)) {
            return Set.of();
        }
        Set<Identity> mere = all.stream()
                .filter(who -> who.address().isEmpty())
                .flatMap(who -> who.identity().stream())
                .collect(Collectors.toSet());
        return heard.stream().filter(mere::contains).collect(Collectors.toSet());
    }

    /** Whether one of these customers takes part from an address. */
    private static boolean isFrom(Set<Identity> customers, List<Participant> all) {
        return all.stream()
                .filter(Participant::isOutside)
                .anyMatch(who -> who.address().filter(customers::contains).isPresent());
    }

    private static Set<Identity> named(List<Participant> all) {
        return all.stream()
                .flatMap(who -> Stream.concat(who.identity().stream(), who.address().stream()))
                .collect(Collectors.toSet());
    }

    private Judged known(ConversationSid conversation) {
        return judged.getOrDefault(conversation, Judged.NOBODY);
    }

    private Predicate<Identity> isNoSide(Judged known, Policy policy) {
        return author -> author.value().equals("system")
                || policy.bots().contains(author)
                // A worker who is met only later may have been asked about.
                || (known.outsiders().contains(author) && !agents.contains(author));
    }
}
