package dev.lull.simulator.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.simulator.ground.VirtualClock;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.Policy;
import dev.lull.simulator.workspace.TaskStatus;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final VirtualClock clock = new VirtualClock(MORNING);
    private final World world = World.empty(clock, 5, Policy.defaults());

    private long assigned() {
        return world.workspace().tasks().all().stream()
                .filter(task -> task.status() == TaskStatus.ASSIGNED)
                .count();
    }

    @Test
    void theChatsOfTheOpeningAreAllAcceptedEvenBeyondTheUsualCapacity() {
        Opening.furnish(world, 2, 40, 5);
        assertThat(assigned()).isEqualTo(40);
    }

    @Test
    void anHourOfTrafficKeepsAboutTheAskedForChatsOpen() {
        Opening.furnish(world, 8, 30, 5);
        Traffic.begin(world, 30, 5, 1);
        List<Long> counts = new ArrayList<>();
        for (int minute = 0; minute < 60; minute++) {
            clock.play(world.agenda(), Duration.ofMinutes(1));
            counts.add(assigned());
        }
        assertThat(counts.subList(20, 60)).allSatisfy(open -> assertThat(open).isBetween(12L, 40L));
    }

    @Test
    void aHigherSpeedOnlyCompressesTheTraffic() {
        Opening.furnish(world, 8, 30, 5);
        Traffic.begin(world, 30, 5, 10);
        clock.play(world.agenda(), Duration.ofMinutes(6));
        long arrivals = eventsOfType("task.created");
        assertThat(arrivals).isGreaterThan(120);
    }

    private long eventsOfType(String type) {
        return world.workspace().events().between(MORNING, clock.instant()).stream()
                .map(Event::type)
                .filter(one -> one.wire().equals(type))
                .count();
    }
}
