package dev.lull.simulator.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Sids;
import dev.lull.simulator.ground.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SyncCollectionTest {
    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final Agenda agenda = new Agenda();
    private final Sync sync = new Sync(clock, new Sids(1), agenda);

    @Test
    void anItemGoesWhenItsTimeToLiveIsOver() {
        String list = sync.lists().create(Fields.of("UniqueName", "messages")).sid();
        sync.lists().addItem(list, Fields.of("Data", "{\"a\":1}", "ItemTtl", "60"));
        sync.lists().addItem(list, Fields.of("Data", "{\"a\":2}"));
        clock.play(agenda, Duration.ofSeconds(59));
        assertThat(sync.lists().itemsIn("messages")).hasSize(2);
        clock.play(agenda, Duration.ofSeconds(1));
        assertThat(sync.lists().itemsIn("messages")).extracting(SyncItem::order).containsExactly(1L);
    }

    @Test
    void aProlongedItemStays() {
        String map = sync.maps().create(Fields.of()).sid();
        sync.maps().addItem(map, Fields.of("Key", "k", "Data", "1", "ItemTtl", "60"));
        clock.play(agenda, Duration.ofSeconds(30));
        sync.maps().updateItem(map, "k", Fields.of("Data", "2", "ItemTtl", "60"));
        clock.play(agenda, Duration.ofSeconds(45));
        assertThat(sync.maps().item(map, "k").data().asInt()).isEqualTo(2);
        clock.play(agenda, Duration.ofSeconds(15));
        assertThatThrownBy(() -> sync.maps().item(map, "k")).isInstanceOf(Refusal.class);
    }

    @Test
    void anUpdateOfAnotherRevisionIsRefusedWith412() {
        SyncObject document = sync.documents().create(Fields.of("Data", "{\"a\":1}"));
        sync.documents()
                .update(document.sid(), Fields.of(Fields.IF_MATCH, document.revisionText(), "Data", "{\"a\":2}"));
        assertThatThrownBy(() -> sync.documents()
                        .update(document.sid(), Fields.of(Fields.IF_MATCH, document.revisionText(), "Data", "{}")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(412));
        assertThat(sync.documents().dataOf(document).path("a").asInt()).isEqualTo(2);
    }

    @Test
    void aNameOrAKeyIsGivenOnce() {
        sync.maps().create(Fields.of("UniqueName", "one"));
        assertThatThrownBy(() -> sync.maps().create(Fields.of("UniqueName", "one")))
                .hasMessageContaining("already");
        sync.maps().addItem("one", Fields.of("Key", "k", "Data", "1"));
        assertThatThrownBy(() -> sync.maps().addItem("one", Fields.of("Key", "k", "Data", "1")))
                .hasMessageContaining("already");
    }
}
