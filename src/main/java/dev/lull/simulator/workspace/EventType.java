package dev.lull.simulator.workspace;

/** The types of TaskRouter's events that the workspace emits. */
public enum EventType {
    ACTIVITY_CREATED("activity.created"),
    ACTIVITY_UPDATED("activity.updated"),
    ACTIVITY_DELETED("activity.deleted"),
    RESERVATION_CREATED("reservation.created"),
    RESERVATION_ACCEPTED("reservation.accepted"),
    RESERVATION_REJECTED("reservation.rejected"),
    RESERVATION_TIMEOUT("reservation.timeout"),
    RESERVATION_CANCELED("reservation.canceled"),
    RESERVATION_RESCINDED("reservation.rescinded"),
    RESERVATION_COMPLETED("reservation.completed"),
    RESERVATION_FAILED("reservation.failed"),
    RESERVATION_WRAPUP("reservation.wrapup"),
    TASK_CREATED("task.created"),
    TASK_UPDATED("task.updated"),
    TASK_CANCELED("task.canceled"),
    TASK_WRAPUP("task.wrapup"),
    TASK_COMPLETED("task.completed"),
    TASK_DELETED("task.deleted"),
    TASK_SYSTEM_DELETED("task.system-deleted"),
    TASK_TRANSFER_INITIATED("task.transfer-initiated"),
    TASK_TRANSFER_ATTEMPT_FAILED("task.transfer-attempt-failed"),
    TASK_TRANSFER_FAILED("task.transfer-failed"),
    TASK_TRANSFER_CANCELED("task.transfer-canceled"),
    TASK_TRANSFER_COMPLETED("task.transfer-completed"),
    TASK_CHANNEL_CREATED("task-channel.created"),
    TASK_CHANNEL_UPDATED("task-channel.updated"),
    TASK_CHANNEL_DELETED("task-channel.deleted"),
    TASK_QUEUE_CREATED("task-queue.created"),
    TASK_QUEUE_DELETED("task-queue.deleted"),
    TASK_QUEUE_ENTERED("task-queue.entered"),
    WORKER_CREATED("worker.created"),
    WORKER_ACTIVITY_UPDATE("worker.activity.update"),
    WORKER_ATTRIBUTES_UPDATE("worker.attributes.update"),
    WORKER_CAPACITY_UPDATE("worker.capacity.update"),
    WORKER_CHANNEL_AVAILABILITY_UPDATE("worker.channel.availability.update"),
    WORKER_DELETED("worker.deleted"),
    WORKFLOW_CREATED("workflow.created"),
    WORKFLOW_ENTERED("workflow.entered"),
    WORKFLOW_TARGET_MATCHED("workflow.target-matched"),
    WORKSPACE_UPDATED("workspace.updated");

    private final String wire;

    EventType(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** Whether the type's name begins with this, as {@code task.} or {@code reservation.}. */
    public boolean isAbout(String prefix) {
        return wire.startsWith(prefix);
    }
}
