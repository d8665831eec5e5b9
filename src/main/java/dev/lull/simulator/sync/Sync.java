package dev.lull.simulator.sync;

import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;

/** The account's one Sync service. */
public final class Sync {
    private final String serviceSid;
    private final Instant created;
    private final SyncCollection documents;
    private final SyncCollection lists;
    private final SyncCollection maps;

    /** An empty service. */
    public Sync(InstantSource clock, Sids sids, Agenda agenda) {
        serviceSid = sids.next("IS");
        created = clock.instant();
        documents = new SyncCollection(SyncKind.DOCUMENT, clock, sids, agenda);
        lists = new SyncCollection(SyncKind.LIST, clock, sids, agenda);
        maps = new SyncCollection(SyncKind.MAP, clock, sids, agenda);
    }

    /** The service's SID; its unique name is {@code default}. */
    public String serviceSid() {
        return serviceSid;
    }

    /** When the service was created. */
    public Instant created() {
        return created;
    }

    public SyncCollection documents() {
        return documents;
    }

    public SyncCollection lists() {
        return lists;
    }

    public SyncCollection maps() {
        return maps;
    }
}
