package dev.lull.twilio;

import dev.lull.model.ChannelPairs;
import dev.lull.supervision.Budget;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConversationFinder;
import dev.lull.supervision.Feed;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Gateway;
import java.time.InstantSource;

/** One workspace over one line. */
final class TwilioConnection implements Connection {
    private final Line line;
    private final String workspaceSid;
    private final String workspaceName;
    private final ChannelPairs pairs;
    private final Rhythm rhythm;
    private final Budget budget;
    private final InstantSource clock;
    private final TwilioGateway gateway;

    TwilioConnection(
            Line line,
            String workspaceSid,
            String workspaceName,
            ChannelPairs pairs,
            Rhythm rhythm,
            InstantSource clock) {
        this.line = line;
        this.workspaceSid = workspaceSid;
        this.workspaceName = workspaceName;
        this.pairs = pairs;
        this.rhythm = rhythm;
        this.clock = clock;
        budget = new Budget(rhythm.taskRouterPerSecond(), rhythm.conversationsPerSecond());
        gateway = new TwilioGateway(line, workspaceSid);
    }

    @Override
    public String workspaceSid() {
        return workspaceSid;
    }

    @Override
    public String workspaceName() {
        return workspaceName;
    }

    @Override
    public boolean simulated() {
        return line.simulated();
    }

    @Override
    public ChannelPairs pairs() {
        return pairs;
    }

    @Override
    public Gateway gateway() {
        return gateway;
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public Feed feed(FeedScope scope, ConversationFinder conversations) {
        return new PollingFeed(
                scope,
                new Reads(line, workspaceSid, gateway, budget),
                budget,
                rhythm,
                pairs,
                conversations,
                clock,
                Thread.ofVirtual().name("lull-feed-", 1).factory());
    }

    @Override
    public void close() {
        line.close();
    }
}
