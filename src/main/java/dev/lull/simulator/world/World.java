package dev.lull.simulator.world;

import dev.lull.simulator.conversations.Conversations;
import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Sids;
import dev.lull.simulator.sync.Sync;
import dev.lull.simulator.workspace.Policy;
import dev.lull.simulator.workspace.Workspace;
import java.time.InstantSource;

/**
 * A Twilio account with one TaskRouter workspace, one service of conversations and one of Sync. It has no thread; everything in it is read and changed
 * by one thread at a time.
 */
public record World(
        InstantSource clock,
        Agenda agenda,
        Sids sids,
        Credentials credentials,
        Workspace workspace,
        Conversations conversations,
        Sync sync) {

    /** An empty account whose SIDs and secrets follow from the seed. */
    public static World empty(InstantSource clock, long seed, Policy policy) {
        Sids sids = new Sids(seed);
        Agenda agenda = new Agenda();
        return new World(
                clock,
                agenda,
                sids,
                Credentials.from(sids),
                new Workspace(clock, sids, agenda, policy),
                new Conversations(clock, sids, agenda),
                new Sync(clock, sids, agenda));
    }

    /** The account's SID. */
    public String accountSid() {
        return credentials.accountSid();
    }

    /** The workspace's SID. */
    public String workspaceSid() {
        return workspace.catalogue().settings().sid();
    }
}
