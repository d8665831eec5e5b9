package dev.lull.simulation;

import dev.lull.model.Identity;
import dev.lull.model.Participant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in a conversation beside its agents, where somebody does beside its customer.
 *
 * @param other who writes there beside the customer, as the author of a message
 */
record Company(String other, List<Participant> all) {

    /** Drawn for a customer who writes from an address, or by a mere identity; and about every third writes alone. */
    static Optional<Company> draw(int chat, String customer, boolean hasAddress, Dice dice) {
        if (dice.chance(0.35)) {
            return Optional.empty();
        }
        boolean helps = dice.chance(0.6);
        String other = helps
                ? dice.one(List.of("helper" + chat + "@lull.example", "client:helper" + chat + "_40lull_2Eexample"))
                : "friend" + chat + "@mail.example";
        return Optional.of(new Company(
                other,
                List.of(taking(customer, hasAddress), taking("ana@lull.example", false), taking(other, !helps))));
    }

    private static Participant taking(String name, boolean byAddress) {
        Optional<Identity> who = Optional.of(Identity.of(name));
        return byAddress ? new Participant(Optional.empty(), who) : new Participant(who, Optional.empty());
    }

    /** Whether one who takes part beside a customer writes under this name. */
    static boolean isStrange(String author) {
        return author.contains("helper") || author.startsWith("friend");
    }

    /** Who takes part without the one who came last, as a late answer has it. */
    List<Participant> before() {
        return all.subList(0, all.size() - 1);
    }

    /**
     * Who writes there and is neither customer nor agent: mere identities, where a customer whom the tasks name takes
     * part from an address.
     *
     * @param customers the addresses that the tasks name
     */
    static Set<Identity> besides(List<Participant> all, Set<Identity> customers) {
        Set<Identity> addresses = new HashSet<>();
        Set<Identity> identities = new HashSet<>();
        for (Participant each : all) {
            if (each.address().isPresent()) {
                addresses.add(each.address().get());
            } else {
                each.identity().filter(who -> !Stage.isAgent(who)).ifPresent(identities::add);
            }
        }
        addresses.retainAll(customers);
        return addresses.isEmpty() ? Set.of() : Set.copyOf(identities);
    }
}
