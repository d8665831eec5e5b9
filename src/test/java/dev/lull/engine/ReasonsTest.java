package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
    @ParameterizedTest
    @EnumSource(MoveKind.class)
    void whileOnEverythingIsAboutToBeDone(MoveKind move) {
        assertThat(Reasons.undone(new Intent(move, Cause.SILENCE), Automation.ON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Automation.class,
            names = {"DRY_RUN", "EMERGENCY_STOP"})
    void whereNothingIsWrittenEveryMoveSaysSo(Automation mode) {
        for (MoveKind move : MoveKind.values()) {
            assertThat(Reasons.undone(new Intent(move, Cause.AGENT_WROTE), mode))
                    .contains(new Standstill.SwitchedOff(move, Cause.AGENT_WROTE, mode));
        }
    }

    @ParameterizedTest
    @EnumSource(MoveKind.class)
    void whileOffOnlyDeactivationsAreLeftUndone(MoveKind move) {
        assertThat(Reasons.undone(new Intent(move, Cause.SILENCE), Automation.OFF)
                        .isPresent())
                .isEqualTo(move == MoveKind.DEACTIVATE);
    }
}
