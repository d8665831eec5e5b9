package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Worker;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Then so long after each answer, for as long as the same people write: they may have left. */
    private static final Duration SELDOM = Duration.ofMinutes(2);

    /** So many doubtful conversations are remembered. */
    private static final int KEPT = 10_000;

    /**
     * @param heard about whom it was asked and something was learned
     * @param outsiders who of them is no customer
     * @param asked about whom it was asked last
     * @param failures how often in a row nothing came of it
     * @param unnamed how often in a row the answers did not name all of them
     * @param notBefore until when nobody asks about the same people again
     */
    private record Judged(
            Set<Identity> heard,
            Set<Identity> outsiders,
            Set<Identity> asked,
            int failures,
            int unnamed,
            Instant notBefore) {
        private static final Judged NOBODY = new Judged(Set.of(), Set.of(), Set.of(), 0, 0, Instant.MIN);

        boolean waits(Instant now) {
            return notBefore.isAfter(now);
        }

        Judged notBefore(Instant time) {
            return new Judged(heard, outsiders, asked, failures, unnamed, time);
        }

        /** The same with somebody taken for the customer after all. */
        Judged without(Identity customer) {
            Set<Identity> others = new HashSet<>(outsiders);
            others.remove(customer);
            return new Judged(heard, others, asked, failures, unnamed, notBefore);
        }
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

    /** Answers in which conversations the worker was taken for somebody else before. */
    List<ConversationSid> meet(Worker worker) {
        Optional<Identity> met = worker.identity().filter(agents::add);
        return met.isEmpty()
                ? List.of()
                : Stream.concat(
                                asking.entrySet().stream()
                                        .filter(each -> each.getValue().contains(met.get()))
                                        .map(Map.Entry::getKey),
                                judged.entrySet().stream()
                                        .filter(each -> each.getValue().asked().contains(met.get()))
                                        .map(Map.Entry::getKey))
                        .distinct()
                        .toList();
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
    boolean doubts(ConversationSid conversation, MessagePage page, Policy policy, Instant now) {
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
        boolean doubtful = customers.size() > 1
                && !known.heard().containsAll(customers)
                && !(known.waits(now) && known.asked().containsAll(customers));
        if (doubtful) {
            asking.put(conversation, customers);
        }
        return doubtful;
    }

    /** Nothing tells any more who the customer is: whoever has a task of this conversation next asks again. */
    void leaveOpen(ConversationSid conversation) {
        asking.remove(conversation);
    }

    /** When it is to be asked again. */
    Instant againAt(ConversationSid conversation) {
        return known(conversation).notBefore();
    }

    /** The clock was set: a pause that is longer than any was reckoned from a wrong time. */
    void restart(Instant now) {
        Instant furthest = now.plus(Progress.LONGEST_PAUSE);
        judged.replaceAll((named, known) -> known.notBefore().isAfter(furthest) ? known.notBefore(now) : known);
    }

    /** Takes what a task says of its customer; whether they were taken for somebody else. */
    boolean unmasks(ConversationSid conversation, Identity customer) {
        Judged known = judged.get(conversation);
        if (known == null || !known.outsiders().contains(customer)) {
            return false;
        }
        judged.put(conversation, known.without(customer));
        return true;
    }

    /**
     * Takes the answer.
     *
     * @param customers the addresses that the conversation's tasks name as their customer's
     */
    News judge(ConversationSid conversation, Set<Identity> customers, Answer<List<Participant>> answer, Instant now) {
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
            int failures = before.failures() + 1;
            Instant again = now.plus(pause(conversation, failures, answer));
            judged.put(
                    conversation,
                    new Judged(before.heard(), before.outsiders(), heard, failures, before.unnamed(), again));
            return News.UNANSWERED;
        }
        Set<Identity> settled = new HashSet<>(heard);
        if (answer instanceof Answer.Got<List<Participant>>(List<Participant> shown)) {
            settled.retainAll(settledBy(shown, heard, customers));
        }
        Set<Identity> all = new HashSet<>(before.outsiders());
        all.addAll(outsiders);
        boolean open = !settled.containsAll(heard);
        int unnamed = !open ? 0 : before.asked().equals(heard) ? before.unnamed() + 1 : 1;
        Instant again =
                now.plus(unnamed > PATIENCE ? SELDOM : open ? pause(conversation, unnamed, answer) : Duration.ZERO);
        judged.put(conversation, new Judged(settled, all, heard, 0, unnamed, again));
        if (all.size() > before.outsiders().size()) {
            return News.RECAST;
        }
        // After that the messages that are read anyway ask again.
        return open && unnamed <= PATIENCE ? News.UNANSWERED : News.NONE;
    }

    private static Duration pause(ConversationSid conversation, int count, Answer<List<Participant>> answer) {
        Duration asked = answer instanceof Answer.Limited<List<Participant>>(Optional<Duration> after)
                ? after.orElse(Duration.ZERO)
                : Duration.ZERO;
        return Backoff.after(conversation.value(), count, asked);
    }

    /** Who writes and is not named is not shown yet, or has left; so is the customer whom a task names. */
    private static Set<Identity> settledBy(List<Participant> shown, Set<Identity> heard, Set<Identity> customers) {
        Set<Identity> named = named(shown);
        boolean lacksACustomer =
                customers.stream().filter(heard::contains).anyMatch(customer -> !named.contains(customer));
        return lacksACustomer || isFrom(customers, shown) ? named : heard;
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
        return heard.stream()
                .filter(who -> mere.contains(who) && !customers.contains(who))
                .collect(Collectors.toSet());
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
