package dev.lull.simulator.traffic;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.ReservationStatus;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.WorkerChannel;
import dev.lull.simulator.workspace.Workers;
import dev.lull.simulator.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** How a contact centre stands when the simulator opens: furnished, staffed, and with chats already accepted. */
public final class Opening {
    private final World world;
    private final RandomGenerator dice;
    /** Queues with their channels where the workers' own capacity is used up. */
    private final Set<String> places = new HashSet<>();

    private int turn;

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
            String queue = Furniture.QUEUES.get(number % Furniture.QUEUES.size());
            String channel = customers.nextChannel();
            if (places.contains(queue + channel)) {
                makeRoom(queueSid(queue), channel, hired);
            }
            Task task = customers.arrive(queue);
            if (pending(task).isEmpty()) {
                places.add(queue + channel);
                makeRoom(task.queueSid(), channel, hired);
            }
            accept(task);
        }
    }

    private String queueSid(String name) {
        return world.workspace().queues().queues().stream()
                .filter(queue -> queue.friendlyName().equals(name))
                .map(TaskQueue::sid)
                .findFirst()
                .orElse("");
    }

    private void accept(Task task) {
        for (Reservation offer : pending(task)) {
            world.workspace().reservations().update(offer.sid(), Fields.of("ReservationStatus", "accepted"));
            Chat.of(world, world.workspace().tasks().get(task.sid())).ifPresent(Chat::agentJoins);
        }
    }

    private List<Reservation> pending(Task task) {
        return world.workspace().reservations().ofTask(task.sid()).stream()
                .filter(made -> made.status() == ReservationStatus.PENDING)
                .toList();
    }

    /** Gives one more slot to the next in turn of the workers who serve the queue. */
    private void makeRoom(String queueSid, String channelName, List<Worker> hired) {
        Workers workers = world.workspace().workers();
        for (int asked = 0; asked < hired.size(); asked++) {
            Worker worker = hired.get(turn++ % hired.size());
            if (workers.serves(worker, queueSid)) {
                WorkerChannel channel = workers.channel(worker.sid(), channelName);
                String slots = Integer.toString(channel.capacity() + 1);
                workers.updateChannel(worker.sid(), channel.sid(), Fields.of("Capacity", slots));
                return;
            }
        }
    }
}
