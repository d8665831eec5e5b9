package dev.lull.twilio;

import com.twilio.base.Page;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import java.time.Instant;

/** Reads who wrote when out of a page of messages; their bodies are left where they are. */
final class Messages {
    /** One message more costs nothing, and bots can hide the customer's. */
    static final int PAGE = 50;

    private Messages() {}

    static MessagePage of(Page<com.twilio.rest.conversations.v1.conversation.Message> page) {
        return new MessagePage(
                page.getRecords().stream().map(Messages::of).toList(),
                page.getRecords().size() < PAGE || !page.hasNextPage());
    }

    private static Message of(com.twilio.rest.conversations.v1.conversation.Message message) {
        return new Message(
                message.getIndex(),
                Tasks.text(message.getAuthor()),
                Tasks.instant(message.getDateCreated()).orElse(Instant.EPOCH));
    }
}
