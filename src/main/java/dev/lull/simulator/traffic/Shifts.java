package dev.lull.simulator.traffic;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Activity;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.world.World;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lets workers come and go with the day, and take a break now and then. Only the people hired at the opening keep shifts. */
final class Shifts {
    private static final double MINUTE = 60;
    private static final double LEAST_STAFF = 0.3;

    private final World world;
    private final Pace pace;
    private final Day day;
    private final RandomGenerator dice;
    private final List<String> workers;

    Shifts(World world, Pace pace, Day day, RandomGenerator dice) {
        this.world = world;
        this.pace = pace;
        this.day = day;
        this.dice = dice;
        workers = world.workspace().workers().all().stream().map(Worker::sid).toList();
    }

    void begin() {
        if (workers.isEmpty()) {
            return;
        }
        pace.in(10 * MINUTE, 10 * MINUTE, this::change);
        double breaks = 150 * MINUTE / workers.size();
        pace.in(breaks / 2, breaks, this::takeBreak);
    }

    /** As many workers as the hour needs are there; who leaves finishes what is at hand. */
    private void change() {
        double busy = day.busy(world.clock().instant());
        long wanted = Math.round(workers.size() * (LEAST_STAFF + (1 - LEAST_STAFF) * busy));
        for (int number = 0; number < workers.size(); number++) {
            String worker = workers.get(number);
            if (number < wanted && isIn(worker, "Offline")) {
                send(worker, "Available");
            } else if (number >= wanted && isIn(worker, "Available")) {
                send(worker, "Offline");
            }
        }
        pace.in(10 * MINUTE, 10 * MINUTE, this::change);
    }

    private void takeBreak() {
        String worker = workers.get(dice.nextInt(workers.size()));
        if (isIn(worker, "Available")) {
            send(worker, "Break");
            pace.in(8 * MINUTE, 16 * MINUTE, () -> {
                if (isIn(worker, "Break")) {
                    send(worker, "Available");
                }
            });
        }
        double breaks = 150 * MINUTE / workers.size();
        pace.in(breaks / 2, breaks * 3 / 2, this::takeBreak);
    }

    private boolean isIn(String worker, String activity) {
        return world.workspace()
                .workers()
                .find(worker)
                .filter(found -> found.activitySid().equals(sid(activity)))
                .isPresent();
    }

    private void send(String worker, String activity) {
        world.workspace().workers().update(worker, Fields.of("ActivitySid", sid(activity)));
    }

    private String sid(String name) {
        Collection<Activity> activities = world.workspace().catalogue().activities();
        return activities.stream()
                .filter(activity -> activity.friendlyName().equals(name))
                .map(Activity::sid)
                .findFirst()
                .orElse("");
    }
}
