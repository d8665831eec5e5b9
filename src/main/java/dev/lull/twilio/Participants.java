package dev.lull.twilio;

import com.twilio.base.Page;
import dev.lull.model.Identity;
import dev.lull.model.Participant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who somebody is out of a page of participants. */
final class Participants {
    static final int PAGE = 100;

    private Participants() {}

    static List<Participant> of(Page<com.twilio.rest.conversations.v1.conversation.Participant> page) {
        return page.getRecords().stream().map(Participants::of).toList();
    }

    private static Participant of(com.twilio.rest.conversations.v1.conversation.Participant participant) {
        Optional<Object> address = Optional.ofNullable(participant.getMessagingBinding())
                .flatMap(binding -> binding instanceof Map<?, ?> fields
                        ? Optional.ofNullable(fields.get("address"))
                        : Optional.empty());
        return new Participant(
                Optional.ofNullable(participant.getIdentity())
                        .filter(name -> !name.isBlank())
                        .map(Identity::of),
                address.map(Object::toString).map(Identity::of));
    }
}
