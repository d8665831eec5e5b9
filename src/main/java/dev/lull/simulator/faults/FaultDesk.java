package dev.lull.simulator.faults;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.ShiftedClock;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskStatus;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Where the faults of the moment are set, while the simulator runs, and where what is not about a single request happens. */
public final class FaultDesk {
    private final World world;
    private final Turnstile turnstile;
    private final ShiftedClock clock;
    private final long seed;
    private final SplittableRandom writersDice;
    private volatile Faults faults = Faults.NONE;
    private long written;
    private long rounds;

    /** A desk on which nothing is set. */
    public FaultDesk(World world, Turnstile turnstile, ShiftedClock clock, long seed) {
        this.world = world;
        this.turnstile = turnstile;
        this.clock = clock;
        this.seed = seed;
        writersDice = new SplittableRandom(seed ^ 0x77A1L);
    }

    /** The faults of the moment. */
    public Faults faults() {
        return faults;
    }

    /** Sets other faults, at once. */
    public void set(Faults next) {
        turnstile.call(() -> {
            faults = next;
            clock.shift(next.clock());
            world.workspace().events().lookThrough(new EventLens(next, world.clock(), seed));
            long round = ++rounds;
            if (next.writers().isPositive()) {
                writeLater(next.writers(), round);
            }
            return true;
        });
        turnstile.wake();
    }

    private void writeLater(Duration every, long round) {
        world.agenda().at(world.clock().instant().plus(every), () -> {
            if (round == rounds) {
                write();
                writeLater(every, round);
            }
        });
    }

    /** Someone else puts a note of its own into a task's attributes, which raises the task's version. */
    private void write() {
        List<Task> assigned = world.workspace().tasks().all().stream()
                .filter(task -> task.status() == TaskStatus.ASSIGNED)
                .toList();
        if (!assigned.isEmpty()) {
            Task task = assigned.get(writersDice.nextInt(assigned.size()));
            String attributes = JsonText.object(task.attributes())
                    .put("otherWriter", ++written)
                    .toString();
            if (attributes.length() <= JsonText.MAX_ATTRIBUTES) {
                world.workspace().tasks().update(task.sid(), Fields.of("Attributes", attributes));
            }
        }
    }
}
