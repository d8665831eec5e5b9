package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Sids;
import dev.lull.simulator.ground.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A small workspace on virtual time: one queue for everyone, channels chat and inactive_chat, and what it emits. */
final class TestWorkspace {
    final VirtualClock clock = new VirtualClock(Instant.parse("2026-03-01T09:00:00.250Z"));
    final Agenda agenda = new Agenda();
    final Workspace workspace = new Workspace(clock, new Sids(7), agenda, Policy.defaults());
    final List<Event> events = new ArrayList<>();

    TestWorkspace() {
        Catalogue catalogue = workspace.catalogue();
        String offline =
                catalogue.createActivity(Fields.of("FriendlyName", "Offline")).sid();
        catalogue.createActivity(Fields.of("FriendlyName", "Available", "Available", "true"));
        catalogue.change(catalogue.settings().withActivities(offline, offline, clock.instant()));
        catalogue.createChannel(Fields.of("UniqueName", "chat", "FriendlyName", "Chat"));
        catalogue.createChannel(Fields.of("UniqueName", "inactive_chat", "FriendlyName", "Inactive chat"));
        workspace.queues().createQueue(Fields.of("FriendlyName", "Everyone"));
        workspace.queues().createWorkflow(Fields.of("FriendlyName", "All", "Configuration", "{}"));
        workspace.events().listen(events::add);
    }

    Worker worker(String name, int slots) {
        Worker worker =
                workspace.workers().create(Fields.of("FriendlyName", name, "ActivitySid", activity("Available")));
        workspace.workers().updateChannel(worker.sid(), "chat", Fields.of("Capacity", Integer.toString(slots)));
        return worker;
    }

    String activity(String name) {
        return workspace.catalogue().activities().stream()
                .filter(activity -> activity.friendlyName().equals(name))
                .findAny()
                .orElseThrow()
                .sid();
    }

    Task task() {
        return workspace.tasks().create(Fields.of("TaskChannel", "chat"));
    }

    Task now(Task task) {
        return workspace.tasks().get(task.sid());
    }

    Task update(Task task, String... fields) {
        return workspace.tasks().update(task.sid(), Fields.of(fields));
    }

    /** The reservation made last for the task. */
    Reservation offer(Task task) {
        return workspace.reservations().ofTask(task.sid()).getLast();
    }

    Reservation answer(Reservation reservation, String status) {
        return workspace.reservations().update(reservation.sid(), Fields.of("ReservationStatus", status));
    }

    /** A task that a worker has accepted. */
    Task accepted() {
        Task task = task();
        answer(offer(task), "accepted");
        return now(task);
    }

    ChannelLoad load(Worker worker, String channel) {
        return workspace.workers().load(workspace.workers().channel(worker.sid(), channel));
    }

    void pass(Duration time) {
        clock.play(agenda, time);
    }

    List<String> typesSince(int first) {
        return events.stream().skip(first).map(event -> event.type().wire()).toList();
    }
}
