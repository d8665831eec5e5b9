package dev.lull.simulator.traffic;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.ReservationStatus;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.WorkerChannel;
import dev.lull.simulator.workspace.Workers;
import dev.lull.simulator.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** How a contact centre stands when the simulator opens: furnished, staffed, and with chats already accepted. */
public final class Opening {
    private final World world;
    private final RandomGenerator dice;

    private Opening(World world, long seed) {
        this.world = world;
        dice = new SplittableRandom(seed);
    }

    /** Fills an empty world with so many available workers and so many chats that they have accepted. */
    public static void furnish(World world, int workers, int chats, long seed) {
        Furniture.place(world);
        new Opening(world, seed).open(workers, chats);
    }

    private void open(int workers, int chats) {
        Staff staff = new Staff(world, dice);
        List<Worker> hired = new ArrayList<>();
        for (int number = 0; number < workers; number++) {
            hired.add(staff.hire(number));
        }
        Customers customers = new Customers(world, dice);
        for (int number = 0; number < chats; number++) {
            Task task = customers.arrive(Furniture.QUEUES.get(number % Furniture.QUEUES.size()));
            if (!hired.isEmpty()) {
                accept(task, hired);
            }
        }
    }

    private void accept(Task task, List<Worker> hired) {
        if (pending(task).isEmpty()) {
            makeRoom(task, hired);
        }
        for (Reservation offer : pending(task)) {
            world.workspace().reservations().update(offer.sid(), Fields.of("ReservationStatus", "accepted"));
        }
        Chat.of(world, world.workspace().tasks().get(task.sid())).ifPresent(Chat::agentJoins);
    }

    private List<Reservation> pending(Task task) {
        return world.workspace().reservations().ofTask(task.sid()).stream()
                .filter(made -> made.status() == ReservationStatus.PENDING)
                .toList();
    }

    /** Gives one more slot to the least busy of the workers who serve the task's queue. */
    private void makeRoom(Task task, List<Worker> hired) {
        Workers workers = world.workspace().workers();
        hired.stream()
                .filter(worker -> workers.serves(worker, task.queueSid()))
                .map(worker -> workers.channel(worker.sid(), task.channelSid()))
                .min(java.util.Comparator.comparingInt(WorkerChannel::capacity).thenComparingLong(WorkerChannel::order))
                .ifPresent(channel -> workers.updateChannel(
                        channel.workerSid(),
                        channel.sid(),
                        Fields.of("Capacity", Integer.toString(channel.capacity() + 1))));
    }
}
