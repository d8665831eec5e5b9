package dev.lull.simulator.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final String ATTRIBUTES =
            "{\"team\":\"North\",\"level\":3,\"routing\":{\"skills\":[\"billing\",\"sales\"]},\"gone\":null}";

    private static boolean holds(String expression) {
        return Expression.parse(expression).matches(JsonText.object(ATTRIBUTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1==1",
                "routing.skills HAS \"billing\"",
                "team == 'North' AND level >= 3",
                "team IN ['South', 'North']",
                "NOT (level < 3) and (team != \"South\" or missing == 1)",
                "gone IS NULL AND missing is null AND team IS NOT NULL",
                "team CONTAINS 'ort'"
            })
    void holds_for(String expression) {
        assertThat(holds(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routing.skills HAS 'support'",
                "level > 3",
                "team NOT IN ['North']",
                "missing == 'x'",
                "missing > 1"
            })
    void doesNotHold_for(String expression) {
        assertThat(holds(expression)).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Expression.parse("team ==")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Expression.parse("team == 'North' extra")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Expression.parse("team ; 1")).isInstanceOf(Refusal.class);
    }
}
