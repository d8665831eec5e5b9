package dev.lull.simulator.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private final TestWorkspace house = new TestWorkspace();

    @Test
    void theEventsOfATaskComeInTheOrderSeenLive() {
        house.worker("ana", 1);
        int before = house.events.size();
        Task task = house.accepted();
        house.update(task, "AssignmentStatus", "completed");
        assertThat(house.typesSince(before))
                .containsExactly(
                        "workflow.entered",
                        "task-queue.entered",
                        "task.created",
                        "workflow.target-matched",
                        "reservation.created",
                        "reservation.accepted",
                        "task.completed",
                        "reservation.completed",
                        "task.updated");
    }

    @Test
    void everyChangeRaisesTheVersion() {
        house.worker("ana", 1);
        Task task = house.accepted();
        Task moved = house.update(task, "TaskChannel", "inactive_chat", "Attributes", "{\"inactive\":1}");
        assertThat(moved.version()).isEqualTo(task.version() + 1);
    }

    @Test
    void aStaleVersionChangesNothing() {
        house.worker("ana", 1);
        Task task = house.accepted();
        assertThatThrownBy(() -> house.update(task, Fields.IF_MATCH, "\"99\"", "TaskChannel", "inactive_chat"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(412));
        assertThat(house.now(task)).isEqualTo(task);
    }

    @Test
    void aMoveMayGoOverCapacity() {
        Worker ana = house.worker("ana", 3);
        Task first = house.accepted();
        Task second = house.accepted();
        house.update(first, "TaskChannel", "inactive_chat");
        house.update(second, "TaskChannel", "inactive_chat");
        assertThat(house.load(ana, "inactive_chat").assigned()).isEqualTo(2);
        assertThat(house.load(ana, "inactive_chat").availablePercentage(1)).isZero();
    }

    @Test
    void aWrappedUpTaskDoesNotChangeItsChannel() {
        house.worker("ana", 1);
        Task task = house.accepted();
        house.update(task, "AssignmentStatus", "wrapping");
        assertThatThrownBy(() -> house.update(task, "TaskChannel", "inactive_chat"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReservationThatNobodyAnswersTimesOut() {
        Worker ana = house.worker("ana", 1);
        Task task = house.task();
        house.pass(Duration.ofSeconds(121));
        assertThat(house.offer(task).status()).isEqualTo(ReservationStatus.TIMEOUT);
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.PENDING);
        assertThat(house.workspace.workers().get(ana.sid()).activitySid()).isEqualTo(house.activity("Offline"));
    }

    @Test
    void anAssignedTaskIsDeletedADayAfterItsAssignment() {
        Worker ana = house.worker("ana", 1);
        Task task = house.accepted();
        house.pass(Duration.ofHours(23));
        assertThat(house.workspace.tasks().find(task.sid())).isPresent();
        house.pass(Duration.ofHours(1));
        assertThat(house.workspace.tasks().find(task.sid())).isEmpty();
        assertThat(house.events.getLast().type()).isEqualTo(EventType.TASK_SYSTEM_DELETED);
        assertThat(house.load(ana, "chat").occupied()).isZero();
    }

    @Test
    void aTaskThatNobodyTakesIsCanceledAfterItsTimeout() {
        Task task = house.workspace.tasks().create(Fields.of("TaskChannel", "chat", "Timeout", "60"));
        house.pass(Duration.ofSeconds(61));
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.CANCELED);
        assertThat(house.now(task).reason()).isEqualTo("Task TTL Exceeded");
    }

    @Test
    void aFinishedTaskIsForgottenAfterAWhile() {
        house.worker("ana", 1);
        Task task = house.accepted();
        house.update(task, "AssignmentStatus", "completed");
        house.pass(Lifecycle.KEPT_AFTER_END);
        assertThat(house.workspace.tasks().find(task.sid())).isEmpty();
        assertThat(house.workspace.reservations().ofTask(task.sid())).isEmpty();
    }

    @Test
    void aPendingTaskCannotBeCompletedNorAnAssignedOneCanceled() {
        Task pending = house.task();
        assertThatThrownBy(() -> house.update(pending, "AssignmentStatus", "completed"))
                .hasMessageContaining("because it is not currently assigned");
        house.worker("ana", 1);
        house.answer(house.offer(pending), "accepted");
        assertThatThrownBy(() -> house.update(pending, "AssignmentStatus", "canceled"))
                .hasMessageContaining("because it is not pending or reserved");
    }

    @Test
    void theFirstWhoAcceptsTakesATaskThatWasOfferedToSeveral() {
        house.workspace.queues().createQueue(Fields.of("FriendlyName", "Race", "MaxReservedWorkers", "3"));
        String queue = house.workspace.queues().queues().stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .sid();
        house.worker("ana", 1);
        house.worker("ben", 1);
        Task task = house.workspace.tasks().create(Fields.of("TaskChannel", "chat", "TaskQueueSid", queue));
        List<Reservation> offers = house.workspace.reservations().ofTask(task.sid());
        assertThat(offers).hasSize(2);
        house.answer(offers.getLast(), "accepted");
        assertThat(house.workspace.reservations().get(offers.getFirst().sid()).status())
                .isEqualTo(ReservationStatus.RESCINDED);
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.ASSIGNED);
    }
}
