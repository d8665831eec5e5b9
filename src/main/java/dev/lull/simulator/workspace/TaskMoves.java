package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Changes of a task that are not a change of its status, above all the move to another channel. */
final class TaskMoves {
    private final Books books;
    private final Lifecycle lifecycle;
    private final Routing routing;

    TaskMoves(Books books, Lifecycle lifecycle, Routing routing) {
        this.books = books;
        this.lifecycle = lifecycle;
        this.routing = routing;
    }

    /** The channel with this SID or unique name, or a 400. */
    TaskChannel channel(String sidOrName) {
        return books.channels
                .find(sidOrName)
                .or(() -> books.channels.all().stream()
                        .filter(channel -> channel.uniqueName().equals(sidOrName))
                        .findAny())
                .orElseThrow(() -> Refusal.badRequest("TaskChannel " + sidOrName + " does not exist"));
    }

    Task update(Task task, Fields fields) {
        Optional<String> attributes = fields.text("Attributes").map(JsonText::attributes);
        OptionalInt priority = fields.whole("Priority", 0, Integer.MAX_VALUE);
        Optional<Instant> virtualStart = fields.instant("VirtualStartTime");
        Optional<TaskChannel> channel = fields.filled("TaskChannel")
                .map(this::channel)
                .filter(to -> !to.sid().equals(task.channelSid()));
        channel.ifPresent(to -> requireMove(task, to));
        boolean edits = attributes.isPresent() || priority.isPresent() || virtualStart.isPresent();
        if (!edits && channel.isEmpty()) {
            return task;
        }
        Task changed = lifecycle.change(task, edit -> {
            edit.attributes = attributes.orElse(edit.attributes);
            edit.priority = priority.orElse(edit.priority);
            edit.virtualStart = virtualStart.orElse(edit.virtualStart);
            edit.channelSid = channel.map(TaskChannel::sid).orElse(edit.channelSid);
        });
        channel.ifPresent(to -> moveSlots(changed));
        List<EventType> events = channel.isPresent() ? books.policy.moveEmits() : List.of(EventType.TASK_UPDATED);
        events.forEach(type -> lifecycle.say(type, changed));
        if (changed.status() == TaskStatus.PENDING) {
            routing.waits(changed);
        }
        return changed;
    }

    private void requireMove(Task task, TaskChannel to) {
        if (!books.policy.moveStatuses().contains(task.status())) {
            throw Refusal.badRequest("Cannot change the TaskChannel of task " + task.sid() + " because it is "
                    + task.status().name().toLowerCase(Locale.ROOT) + ".");
        }
        boolean full = books.reservations.of(task.sid()).stream()
                .filter(made -> made.status().occupiesSlot())
                .anyMatch(made -> !books.hasFreeSlot(made.workerSid(), to.sid()));
        if (full && !books.policy.moveWhenFull()) {
            throw Refusal.badRequest("Cannot change the TaskChannel of task " + task.sid()
                    + " because its worker has no capacity in " + to.uniqueName() + ".");
        }
    }

    private void moveSlots(Task task) {
        if (!books.policy.slotMovesAtOnce()) {
            return;
        }
        for (Reservation made : books.reservations.of(task.sid())) {
            if (made.status().occupiesSlot()) {
                books.reservations.put(made.inChannel(task.channelSid()));
                routing.freed(made.workerSid());
            }
        }
    }
}
