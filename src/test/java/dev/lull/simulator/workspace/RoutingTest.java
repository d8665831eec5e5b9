package dev.lull.simulator.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.simulator.ground.Fields;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private final TestWorkspace house = new TestWorkspace();

    @Test
    void aTaskIsReservedForAWorkerWithAFreeSlot() {
        Worker ana = house.worker("ana", 1);
        Task first = house.task();
        Task second = house.task();
        assertThat(house.now(first).status()).isEqualTo(TaskStatus.RESERVED);
        assertThat(house.offer(first).workerSid()).isEqualTo(ana.sid());
        assertThat(house.now(second).status()).isEqualTo(TaskStatus.PENDING);
    }

    @Test
    void aFreedSlotGoesToTheNextPendingTaskInTheSameStep() {
        house.worker("ana", 1);
        Task first = house.accepted();
        Task second = house.task();
        house.update(first, "AssignmentStatus", "completed");
        assertThat(house.now(second).status()).isEqualTo(TaskStatus.RESERVED);
    }

    @Test
    void aSlotFreedByAMoveGoesToTheNextPendingTaskInTheSameStep() {
        Worker ana = house.worker("ana", 1);
        Task first = house.accepted();
        Task second = house.task();
        house.update(first, "TaskChannel", "inactive_chat");
        assertThat(house.now(second).status()).isEqualTo(TaskStatus.RESERVED);
        assertThat(house.load(ana, "inactive_chat")).isEqualTo(new ChannelLoad(1, 1));
        assertThat(house.load(ana, "chat")).isEqualTo(new ChannelLoad(0, 1));
    }

    @Test
    void theMoreUrgentTaskGoesFirst() {
        Worker ana = house.worker("ana", 0);
        Task calm = house.task();
        Task urgent = house.workspace.tasks().create(Fields.of("TaskChannel", "chat", "Priority", "5"));
        house.workspace.workers().updateChannel(ana.sid(), "chat", Fields.of("Capacity", "1"));
        assertThat(house.now(urgent).status()).isEqualTo(TaskStatus.RESERVED);
        assertThat(house.now(calm).status()).isEqualTo(TaskStatus.PENDING);
    }

    @Test
    void aWorkerWhoIsNotAvailableGetsNothing() {
        Worker ana = house.worker("ana", 1);
        house.workspace.workers().update(ana.sid(), Fields.of("ActivitySid", house.activity("Offline")));
        Task task = house.task();
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.PENDING);
        house.workspace.workers().update(ana.sid(), Fields.of("ActivitySid", house.activity("Available")));
        assertThat(house.now(task).status()).isEqualTo(TaskStatus.RESERVED);
    }

    @Test
    void tasksAreSpreadOverTheWorkersWhoWaitLongest() {
        Worker ana = house.worker("ana", 3);
        Worker ben = house.worker("ben", 3);
        house.accepted();
        house.accepted();
        assertThat(house.load(ana, "chat").assigned()).isEqualTo(1);
        assertThat(house.load(ben, "chat").assigned()).isEqualTo(1);
    }

    @Test
    void aRejectedTaskIsOfferedToTheOthersFirst() {
        Worker ana = house.worker("ana", 3);
        Worker ben = house.worker("ben", 3);
        Task task = house.task();
        assertThat(house.offer(task).workerSid()).isEqualTo(ana.sid());
        house.answer(house.offer(task), "rejected");
        assertThat(house.offer(task).workerSid()).isEqualTo(ben.sid());
    }

    @Test
    void aTaskThatIgnoresCapacityIsOfferedToAFullWorker() {
        Worker ana = house.worker("ana", 0);
        Task task = house.workspace.tasks().create(Fields.of("TaskChannel", "chat", "IgnoreCapacity", "true"));
        assertThat(house.offer(task).workerSid()).isEqualTo(ana.sid());
    }

    @Test
    void aTaskWithATargetGoesToNobodyElse() {
        house.worker("ana", 3);
        Worker ben = house.worker("ben", 3);
        Task task = house.workspace.tasks().create(Fields.of("TaskChannel", "chat", "RoutingTarget", ben.sid()));
        assertThat(house.offer(task).workerSid()).isEqualTo(ben.sid());
    }
}
