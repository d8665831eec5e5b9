package dev.lull.engine;

import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Worker;
import dev.lull.policy.Policy;
import java.util.HashSet;
import java.util.Set;

/** Who is who in the conversations. */
final class Voices {
    private static final String STALE = "Twilio's answer is older than what it had told before.";

    /** An identity stays the agent's side for good: an earlier agent's words remain an agent's words. */
    private final Set<Identity> agents = new HashSet<>();

    void meet(Worker worker) {
        worker.identity().ifPresent(agents::add);
    }

    Reading read(Chat chat, MessagePage page, Policy policy) {
        return Turns.read(chat.reading(), page, agents, policy.bots());
    }

    /** An answer that is older than what is known says nothing, so that it decides nothing. */
    Answer<Reading> read(Chat chat, Answer<MessagePage> answer, Policy policy) {
        return answer instanceof Answer.Got<MessagePage>(MessagePage page)
                        && page.newestIndex() < chat.reading().newestIndex()
                ? new Answer.Unreachable<>(STALE)
                : answer.map(page -> read(chat, page, policy));
    }
}
