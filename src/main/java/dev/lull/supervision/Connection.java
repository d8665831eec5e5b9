package dev.lull.supervision;

import dev.lull.model.ChannelPairs;

/** An account's workspace, opened: its name, its channel pairs, and the ports to it. Closing ends its sockets. */
public interface Connection extends AutoCloseable {
    /** {@code WS…}. */
    String workspaceSid();

    /** The workspace's friendly name. */
    String workspaceName();

    /** Whether the server says of itself that it only plays Twilio. */
    boolean simulated();

    /** Never empty. */
    ChannelPairs pairs();

    Gateway gateway();

    /** What every request to this workspace waits for; the connection's feeds ask it themselves. */
    Budget budget();

    /** A new feed over the whole workspace or a part of it. {@code conversations} tells which one a task is about. */
    Feed feed(FeedScope scope, ConversationFinder conversations);

    @Override
    void close();
}
