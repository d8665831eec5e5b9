package dev.lull.simulator.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.VirtualClock;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.EventType;
import dev.lull.simulator.workspace.Policy;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskStatus;
import dev.lull.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole day of the contact centre, played on the virtual clock. */
class DayTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T10:00:00Z");

    private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);

    /** Plays a day and returns a fingerprint of its whole event log, data and all. */
    private String play(long seed) {
        VirtualClock clock = new VirtualClock(MORNING);
        World world = World.empty(clock, seed, Policy.defaults());
        MessageDigest log = sha256();
        world.workspace().events().listen(event -> {
            counts.merge(event.type(), 1, Integer::sum);
            String line =
                    event.sid() + event.at() + event.type() + world.workspace().dataOf(event);
            log.update(line.getBytes(StandardCharsets.UTF_8));
        });
        Opening.furnish(world, 8, 30, seed);
        Traffic.begin(world, 30, seed, 1);
        clock.play(world.agenda(), Duration.ofHours(24));
        return HexFormat.of().formatHex(log.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameSeedGivesTheSameEventLogTwice() {
        String first = play(11);
        assertThat(play(11)).isEqualTo(first);
        assertThat(play(12)).isNotEqualTo(first);
    }

    @Test
    void aDayHasBreaksShiftsAndHundredsOfChats() {
        play(11);
        assertThat(counts.get(EventType.TASK_CREATED)).isGreaterThan(1000);
        assertThat(counts.get(EventType.TASK_COMPLETED)).isGreaterThan(1000);
        assertThat(counts.get(EventType.WORKER_ACTIVITY_UPDATE)).isGreaterThan(20);
        assertThat(counts).doesNotContainKey(EventType.TASK_SYSTEM_DELETED);
    }

    @Test
    void aTransferredChatIsANewTaskOnTheActiveChannelWithTheAttributesCopied() {
        VirtualClock clock = new VirtualClock(MORNING);
        World world = World.empty(clock, 3, Policy.defaults());
        Opening.furnish(world, 3, 1, 3);
        Task old = world.workspace().tasks().all().iterator().next();
        String inactive = old.attributes().replace("{", "{\"inactive\":1,");
        world.workspace().tasks().update(old.sid(), Fields.of("TaskChannel", "inactive_chat", "Attributes", inactive));
        Chat.of(world, old).orElseThrow().transfer();
        Task next = world.workspace().tasks().all().stream().skip(1).findFirst().orElseThrow();
        assertThat(next.attributes()).contains("\"inactive\":1").contains(old.sid());
        assertThat(world.workspace().catalogue().channel(next.channelSid()).uniqueName())
                .isEqualTo("chat");
        assertThat(next.status()).isEqualTo(TaskStatus.RESERVED);
        assertThat(world.workspace().tasks().get(old.sid()).status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(world.workspace().events().between(MORNING, MORNING))
                .extracting(Event::type)
                .contains(EventType.TASK_COMPLETED);
    }
}
