package dev.lull.simulator.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TransfersTest {
    private final TestWorkspace house = new TestWorkspace();
    private final Worker ana = house.worker("ana", 2);
    private final Task task = house.accepted();
    private final Worker ben = house.worker("ben", 1);

    private Transfer begin(String to) {
        return house.workspace.transfers().begin(Fields.of("TaskSid", task.sid(), "To", to, "Mode", "COLD"));
    }

    @Test
    void theOtherWorkerHoldsTheTaskOnceItHasAccepted() {
        int before = house.events.size();
        begin(ben.sid());
        assertThat(house.workspace
                        .reservations()
                        .holderOf(task.sid())
                        .orElseThrow()
                        .workerSid())
                .isEqualTo(ana.sid());
        house.answer(house.offer(task), "accepted");
        assertThat(house.workspace
                        .reservations()
                        .holderOf(task.sid())
                        .orElseThrow()
                        .workerSid())
                .isEqualTo(ben.sid());
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(house.load(ana, "chat").occupied()).isZero();
        assertThat(house.typesSince(before))
                .containsExactly(
                        "task.transfer-initiated",
                        "reservation.created",
                        "reservation.accepted",
                        "reservation.completed",
                        "task.transfer-completed");
    }

    @Test
    void whoBeganKeepsTheTaskWhenTheOtherDoesNotTakeIt() {
        Transfer rejected = begin(ben.sid());
        house.answer(house.offer(task), "rejected");
        assertThat(house.workspace.transfers().get(rejected.sid()).status()).isEqualTo(Transfer.Status.FAILED);
        begin(ben.sid());
        house.pass(Duration.ofSeconds(121));
        assertThat(house.workspace
                        .reservations()
                        .holderOf(task.sid())
                        .orElseThrow()
                        .workerSid())
                .isEqualTo(ana.sid());
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(house.events).extracting(event -> event.type().wire()).contains("task.transfer-attempt-failed");
    }

    @Test
    void aTransferToAQueueGoesToSomeoneElseInIt() {
        begin(house.workspace.queues().queues().iterator().next().sid());
        assertThat(house.offer(task).workerSid()).isEqualTo(ben.sid());
    }

    @Test
    void aTransferToABusyWorkerFailsAtOnce() {
        house.workspace.workers().updateChannel(ben.sid(), "chat", Fields.of("Capacity", "0"));
        assertThat(begin(ben.sid()).status()).isEqualTo(Transfer.Status.FAILED);
    }

    @Test
    void aTransferIsCalledOffWithItsOffer() {
        Transfer transfer = begin(ben.sid());
        assertThatThrownBy(() -> begin(ben.sid())).isInstanceOf(Refusal.class);
        assertThat(house.workspace.transfers().cancel(transfer.sid()).status()).isEqualTo(Transfer.Status.CANCELED);
        assertThat(house.offer(task).status()).isEqualTo(ReservationStatus.CANCELED);
        assertThat(house.load(ben, "chat").occupied()).isZero();
    }

    @Test
    void aTaskCompletedUnderwayLeavesNoOffer() {
        begin(ben.sid());
        house.update(task, "AssignmentStatus", "completed");
        assertThat(house.load(ben, "chat").occupied()).isZero();
        assertThat(house.load(ana, "chat").occupied()).isZero();
    }
}
