package dev.lull.simulator.conversations;

/** Something that happened in a conversation, as the webhooks tell it. */
public sealed interface ConversationEvent {
    /** The conversation as it is after it. */
    Conversation conversation();

    /** Whether it was done through the REST API. */
    Origin origin();

    /** Who did it: webhooks are called for REST requests only when these ask for it. */
    enum Origin {
        CLIENT,
        REST,
        REST_WITH_WEBHOOKS;

        /** Whether webhooks are called. */
        public boolean callsWebhooks() {
            return this != REST;
        }
    }

    /** A conversation began. */
    record ConversationAdded(Conversation conversation, Origin origin) implements ConversationEvent {}

    /** A conversation was changed. */
    record ConversationUpdated(Conversation conversation, Origin origin) implements ConversationEvent {}

    /** A conversation is gone. */
    record ConversationRemoved(Conversation conversation, Origin origin) implements ConversationEvent {}

    /** A conversation went from one state to another. */
    record StateUpdated(Conversation conversation, ConversationState from, Origin origin)
            implements ConversationEvent {}

    /** Someone wrote. */
    record MessageAdded(Conversation conversation, Message message, Origin origin) implements ConversationEvent {}

    /** A message was changed. */
    record MessageUpdated(Conversation conversation, Message message, Origin origin) implements ConversationEvent {}

    /** A message is gone. */
    record MessageRemoved(Conversation conversation, Message message, Origin origin) implements ConversationEvent {}

    /** Someone joined. */
    record ParticipantAdded(Conversation conversation, Participant participant, Origin origin)
            implements ConversationEvent {}

    /** A participant was changed. */
    record ParticipantUpdated(Conversation conversation, Participant participant, Origin origin)
            implements ConversationEvent {}

    /** Someone left. */
    record ParticipantRemoved(Conversation conversation, Participant participant, Origin origin)
            implements ConversationEvent {}
}
