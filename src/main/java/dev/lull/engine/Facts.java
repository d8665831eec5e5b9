package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.OneLine;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * A task and what its attributes say, read out of them once.
 *
 * @param stamp the one that was written for this very task
 * @param customer the customer's name or address in one line, empty text where there is none
 * @param address from where the customer writes; empty where the attributes do not say
 */
record Facts(
        Task task, Stamp stamp, Optional<ConversationSid> conversation, String customer, Optional<Identity> address) {
    private static final List<String> CUSTOMER =
            List.of("customerName", "customers.name", "customers.customer_label_1", "customerAddress", "from", "name");

    private static final List<String> ADDRESS = List.of("customerAddress", "from");

    static Facts of(Task task, Policy policy) {
        return new Facts(
                task,
                task.attributes()
                        .stamp()
                        .filter(stamp -> stamp.task().equals(task.sid()))
                        .orElseGet(() -> Stamp.empty(task.sid())),
                policy.conversationOf(task),
                task.attributes().text(CUSTOMER).map(OneLine::of).orElse(""),
                task.attributes().text(ADDRESS).map(Identity::of));
    }

    /** The same task as it was read later. */
    Facts with(Task seen, Policy policy) {
        return seen.attributes().equals(task.attributes())
                ? new Facts(seen, stamp, conversation, customer, address)
                : of(seen, policy);
    }
}
