package dev.lull.simulator.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What nobody outside Twilio has written down can be played in more ways than one. */
class MovePolicyTest {
    private final TestWorkspace house = new TestWorkspace();

    private void play(String policy) {
        house.workspace.catalogue().behave(Policy.parse(policy));
    }

    @Test
    void aMoveToAFullChannelCanBeRefused() {
        play("move-when-full=refuse");
        house.worker("ana", 3);
        Task first = house.accepted();
        Task second = house.accepted();
        house.update(first, "TaskChannel", "inactive_chat");
        assertThatThrownBy(() -> house.update(second, "TaskChannel", "inactive_chat", "Attributes", "{\"inactive\":1}"))
                .hasMessageContaining("has no capacity in inactive_chat");
        assertThat(house.now(second)).isEqualTo(second);
    }

    @Test
    void theSlotCanStayWhereItWasUntilTheEnd() {
        play("slot-moves=at-completion");
        Worker ana = house.worker("ana", 1);
        Task task = house.accepted();
        house.update(task, "TaskChannel", "inactive_chat");
        assertThat(house.load(ana, "chat").assigned()).isEqualTo(1);
        assertThat(house.load(ana, "inactive_chat").assigned()).isZero();
        house.update(task, "AssignmentStatus", "completed");
        assertThat(house.load(ana, "chat").occupied()).isZero();
    }

    @Test
    void aMoveCanGoWithoutAnEvent() {
        play("move-emits=none");
        house.worker("ana", 1);
        Task task = house.accepted();
        int before = house.events.size();
        Task moved = house.update(task, "TaskChannel", "inactive_chat");
        assertThat(house.typesSince(before)).isEmpty();
        assertThat(moved.version()).isEqualTo(task.version() + 1);
    }

    @Test
    void theStatusesInWhichATaskMovesCanBeOthers() {
        play("statuses=pending+wrapping");
        house.worker("ana", 1);
        Task task = house.accepted();
        assertThatThrownBy(() -> house.update(task, "TaskChannel", "inactive_chat"))
                .hasMessageContaining("assigned");
        house.update(task, "AssignmentStatus", "wrapping");
        assertThat(house.update(task, "TaskChannel", "inactive_chat").status()).isEqualTo(TaskStatus.WRAPPING);
    }

    @Test
    void aPolicyThatCannotBeReadIsRefusedInWords() {
        assertThatThrownBy(() -> Policy.parse("slot-moves=never"))
                .hasMessage("slot-moves must be at-once or at-completion, not 'never'.");
        assertThatThrownBy(() -> Policy.parse("statuses=lost")).hasMessage("'lost' is no status of a task.");
    }
}
