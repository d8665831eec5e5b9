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
 * Lets people act: customers arrive, agents accept and reply, customers reply, fall silent and come back, chats end. Everything
 * goes through the world, and happens on its agenda.
 */
public final class Traffic {
    /** How long a chat takes from arrival to completion, about, in seconds. */
    private static final double CHAT_SECONDS = 600;

    private final World world;
    private final Pace pace;
    private final SplittableRandom dice;
    private final Customers customers;
    private final int chats;

    private Traffic(World world, int chats, long seed, double speed) {
        this.world = world;
        this.chats = chats;
        dice = new SplittableRandom(seed ^ 0x5DEECE66DL);
        pace = new Pace(world.clock(), world.agenda(), dice, speed);
        customers = new Customers(world, dice);
    }

    /** Begins: it keeps about {@code chats} chats open, {@code speed} times faster than life. */
    public static void begin(World world, int chats, long seed, double speed) {
        Traffic traffic = new Traffic(world, chats, seed, speed);
        world.workspace().events().listen(traffic::notice);
        world.workspace().tasks().all().forEach(traffic::takeUp);
        if (chats > 0) {
            traffic.expectNext();
        }
    }

    private void takeUp(Task task) {
        if (task.status() == TaskStatus.ASSIGNED) {
            Chat.of(world, task).ifPresent(chat -> new Talk(chat, pace, dice).begin());
        }
    }

    private void notice(Event event) {
        if (!(event.subject() instanceof Event.OfReservation(var reservation, var task, var _))) {
            return;
        }
        if (event.type() == EventType.RESERVATION_CREATED) {
            pace.in(2, 8, () -> accept(reservation.sid(), task.sid()));
        } else if (event.type() == EventType.RESERVATION_ACCEPTED) {
            Chat.of(world, task).ifPresent(chat -> new Talk(chat, pace, dice).begin());
        }
    }

    private void accept(String reservationSid, String taskSid) {
        boolean open = world.workspace().reservations().ofTask(taskSid).stream()
                .anyMatch(made -> made.sid().equals(reservationSid) && made.status() == ReservationStatus.PENDING);
        if (open) {
            world.workspace().reservations().update(reservationSid, Fields.of("ReservationStatus", "accepted"));
        }
    }

    private void expectNext() {
        double mean = CHAT_SECONDS / chats;
        double wait = -Math.log(1 - dice.nextDouble()) * mean;
        pace.in(wait, wait, () -> {
            long open = world.workspace().tasks().all().stream()
                    .filter(task -> !task.status().isOver())
                    .count();
            if (open < chats + chats / 5 + 1) {
                customers.arrive();
            }
            expectNext();
        });
    }
}
