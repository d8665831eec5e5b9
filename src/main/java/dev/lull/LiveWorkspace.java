package dev.lull;

import dev.lull.console.OpenWorkspace;
import dev.lull.console.Overlay;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import dev.lull.storage.JsonLinesAudit;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Ports;
import dev.lull.supervision.Presence;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Settings;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Signature;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.time.InstantSource;

/** A connection with the settings and the audit that belong to it. */
final class LiveWorkspace implements OpenWorkspace {
    private static final Level WORKSPACE = new Level.Workspace();

    private final Connection connection;
    private final Account account;
    private final SettingsStore settings;
    private final JsonLinesAudit audit;
    private final Presence presence;
    private final ServerClock clock;
    private final Signature signature;
    private final Runnable afterwards;

    /** @param afterwards ends what the connection is made to, where that is Lull's own */
    LiveWorkspace(
            Connection connection,
            Account account,
            SettingsStore settings,
            JsonLinesAudit audit,
            Presence presence,
            ServerClock clock,
            Signature signature,
            Runnable afterwards) {
        this.connection = connection;
        this.account = account;
        this.settings = settings;
        this.audit = audit;
        this.presence = presence;
        this.clock = clock;
        this.signature = signature;
        this.afterwards = afterwards;
    }

    @Override
    public String sid() {
        return connection.workspaceSid();
    }

    @Override
    public String name() {
        return connection.workspaceName();
    }

    @Override
    public boolean isSimulated() {
        return account.simulated() || connection.simulated();
    }

    @Override
    public Policy policy(Overlay overlay) {
        Settings.Workspace chosen = settings.load().workspace(key());
        Policy policy = new Policy(
                chosen.levels(),
                overlay.automation()
                        .or(chosen::automation)
                        .orElse(account.simulated() ? Automation.ON : Automation.DRY_RUN),
                connection.pairs(),
                chosen.bots(),
                Policy.CONVERSATION_PATHS,
                chosen.agentReactivates().orElse(true));
        Choices stored = policy.at(WORKSPACE);
        Choices forThisRun =
                overlay.timeout().map(Timeout::of).map(stored::withTimeout).orElse(stored);
        return policy.with(WORKSPACE, forThisRun.or(defaults()));
    }

    /** Neither a start nor a lowered timeout floods real agents with new chats. */
    @Override
    public Choices defaults() {
        Choices timeout = Choices.NONE.withTimeout(
                Timeout.of(account.simulated() ? Policy.SIMULATOR_TIMEOUT : Policy.DEFAULT_TIMEOUT));
        return account.isLocal() ? timeout : timeout.withPace(Policy.CALM_PACE);
    }

    @Override
    public Supervision supervise(FeedScope scope, Policy policy) {
        connection.budget().choose(settings.load().workspace(key()).rates());
        return new Supervision(
                policy,
                new Ports(
                        connection.gateway(),
                        connection.feed(scope, policy::conversationOf),
                        connection.budget(),
                        audit,
                        scope instanceof FeedScope.Everything ? presence : Presence.FORGETFUL,
                        this::skew),
                clock,
                signature,
                edit -> settings.change(all -> all.with(key(), edit.on(all.workspace(key())))));
    }

    /** A simulator's time may run at any pace. */
    private Duration skew() {
        return isSimulated() ? Duration.ZERO : clock.offset();
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public void close() {
        connection.close();
        audit.close();
        afterwards.run();
    }

    private String key() {
        return account.simulated() ? Settings.SIMULATOR : connection.workspaceSid();
    }
}
