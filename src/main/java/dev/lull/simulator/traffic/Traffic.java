package dev.lull.simulator.traffic;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.EventType;
import dev.lull.simulator.workspace.ReservationStatus;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskStatus;
import dev.lull.simulator.world.World;
import java.util.SplittableRandom;

/**
 * Lets people act: customers arrive, agents accept and reply, customers reply, fall silent and come back, chats are transferred
 * and end, shifts change. Everything goes through the world, and happens on its agenda.
 */
public final class Traffic {
    /** How long a chat takes from arrival to completion, about, in seconds. */
    private static final double CHAT_SECONDS = 600;

    private final World world;
    private final Pace pace;
    private final Day day;
    private final SplittableRandom dice;
    private final Customers customers;
    private final int chats;
    private int open;

    private Traffic(World world, int chats, long seed, double speed) {
        this.world = world;
        this.chats = chats;
        dice = new SplittableRandom(seed ^ 0x5DEECE66DL);
        pace = new Pace(world.clock(), world.agenda(), dice, speed);
        day = new Day(world.clock().instant(), speed);
        customers = new Customers(world, dice);
    }

    /** Begins: at the busiest hours it keeps about {@code chats} chats open, {@code speed} times faster than life. */
    public static void begin(World world, int chats, long seed, double speed) {
        Traffic traffic = new Traffic(world, chats, seed, speed);
        world.workspace().events().listen(traffic::notice);
        world.workspace().tasks().all().forEach(traffic::takeUp);
        if (chats > 0) {
            traffic.expectNext();
        }
        new Shifts(world, traffic.pace, traffic.day, traffic.dice).begin();
    }

    private void takeUp(Task task) {
        open++;
        if (task.status() == TaskStatus.ASSIGNED) {
            world.workspace().reservations().holderOf(task.sid()).ifPresent(held -> talk(task, held.workerSid()));
        }
    }

    private void talk(Task task, String agent) {
        Chat.of(world, task).ifPresent(chat -> new Talk(chat, agent, pace, dice).begin());
    }

    private void notice(Event event) {
        switch (event.subject()) {
            case Event.OfTask(var _) -> count(event.type());
            case Event.OfReservation(var reservation, var task, var _) -> {
                if (event.type() == EventType.RESERVATION_CREATED) {
                    pace.in(2, 8, () -> accept(reservation.sid(), task.sid()));
                } else if (event.type() == EventType.RESERVATION_ACCEPTED) {
                    talk(task, reservation.workerSid());
                }
            }
            case Event.OfTransfer _, Event.OfWorker _, Event.OfWorkerChannel _, Event.OfResource _ -> {
                // these people concern themselves with chats only
            }
        }
    }

    private void count(EventType type) {
        open += switch (type) {
            case TASK_CREATED -> 1;
            case TASK_COMPLETED, TASK_CANCELED, TASK_SYSTEM_DELETED -> -1;
            default -> 0;
        };
    }

    private void accept(String reservationSid, String taskSid) {
        boolean offered = world.workspace().reservations().ofTask(taskSid).stream()
                .anyMatch(made -> made.sid().equals(reservationSid) && made.status() == ReservationStatus.PENDING);
        if (offered) {
            world.workspace().reservations().update(reservationSid, Fields.of("ReservationStatus", "accepted"));
        }
    }

    private void expectNext() {
        double busy = day.busy(world.clock().instant());
        double mean = CHAT_SECONDS / (chats * busy);
        double wait = -Math.log(1 - dice.nextDouble()) * mean;
        pace.in(wait, wait, () -> {
            if (open < chats * 1.2 * busy + 1) {
                customers.arrive();
            }
            expectNext();
        });
    }
}
