package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Failure;
import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Workspace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates between the simulator's workspace and Lull's model, in memory, as the leaf does over HTTP. */
final class Port {
    /** A task as TaskRouter has it at one moment, with what its reservations say. */
    record Snapshot(Task task, Optional<Assignment> assignment, boolean transferring) {
        long version() {
            return task.version().orElse(-1);
        }

        TaskSid sid() {
            return task.sid();
        }
    }

    /** A task of the workspace, which never changes but is replaced, in Lull's words. */
    private record Translated(dev.lull.simulator.workspace.Task from, Task to) {}

    private final Workspace workspace;
    private final Map<String, Translated> translated = new HashMap<>();
    private final Map<String, Identity> contacts = new HashMap<>();
    private final Map<String, TaskChannel> channels = new HashMap<>();
    private final Map<String, Instant> acceptedAt = new HashMap<>();

    Port(Workspace workspace) {
        this.workspace = workspace;
    }

    TaskChannel channel(String sidOrName) {
        return channels.computeIfAbsent(sidOrName, name -> {
            dev.lull.simulator.workspace.TaskChannel found =
                    workspace.catalogue().channel(name);
            return new TaskChannel(new TaskChannelSid(found.sid()), found.uniqueName());
        });
    }

    void accepted(Reservation reservation, Instant at) {
        acceptedAt.putIfAbsent(reservation.sid(), seconds(at));
    }

    Snapshot snapshot(dev.lull.simulator.workspace.Task task, boolean transferring) {
        return new Snapshot(task(task), assignment(task.sid()), transferring);
    }

    /** REST dates have whole seconds. */
    static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private Task task(dev.lull.simulator.workspace.Task task) {
        Translated known = translated.get(task.sid());
        if (known == null || !known.from().equals(task)) {
            known = new Translated(task, translate(task));
            translated.put(task.sid(), known);
        }
        return known.to();
    }

    private Task translate(dev.lull.simulator.workspace.Task task) {
        return new Task(
                new TaskSid(task.sid()),
                Optional.of(Long.toString(task.version())),
                AssignmentStatus.valueOf(task.status().name()),
                channel(task.channelSid()),
                "Everyone",
                TaskAttributes.of(task.attributes()),
                seconds(task.created()),
                seconds(task.updated()),
                task.priority());
    }

    private Optional<Assignment> assignment(String task) {
        return workspace
                .reservations()
                .holderOf(task)
                .map(held -> new Assignment(
                        new ReservationSid(held.sid()),
                        new WorkerSid(held.workerSid()),
                        acceptedAt.getOrDefault(held.sid(), seconds(held.created()))));
    }

    dev.lull.engine.Event.WorkerSeen worker(String sid) {
        dev.lull.simulator.workspace.Worker worker = workspace.workers().get(sid);
        dev.lull.simulator.workspace.Activity activity = workspace.catalogue().activity(worker.activitySid());
        Identity contact = contacts.computeIfAbsent(
                worker.attributes(),
                text -> Identity.of(JsonText.object(text).path("contact_uri").asText()));
        List<WorkerChannel> slots = workspace.workers().channelsOf(sid).stream()
                .map(each -> new WorkerChannel(
                        channel(each.taskChannelSid()),
                        each.capacity(),
                        workspace.workers().load(each).assigned(),
                        each.available()))
                .toList();
        return new dev.lull.engine.Event.WorkerSeen(
                new Worker(
                        new WorkerSid(sid),
                        worker.friendlyName(),
                        activity.friendlyName(),
                        activity.available(),
                        Optional.of(contact)),
                slots);
    }

    /** What TaskRouter does with a write. */
    Answer<Task> write(Effect.WriteTask write) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(Fields.IF_MATCH, List.of(write.ifMatch()));
        write.channel().ifPresent(to -> fields.put("TaskChannel", List.of(to.value())));
        write.attributes().ifPresent(text -> fields.put("Attributes", List.of(text.json())));
        try {
            return new Answer.Got<>(task(workspace.tasks().update(write.task().value(), new Fields(fields))));
        } catch (Refusal no) {
            return switch (no.status()) {
                case 404 -> new Answer.Missing<>();
                case 412 -> new Answer.ChangedMeanwhile<>();
                default -> new Answer.Refused<>(new Failure.Refused(no.sentence()));
            };
        }
    }
}
