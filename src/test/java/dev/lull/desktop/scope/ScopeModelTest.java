package dev.lull.desktop.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Change;
import dev.lull.engine.WorkerView;
import dev.lull.engine.WorkerView.Capacity;
import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopeModelTest {
    private static final Desk.Scope NORTH = new Desk.Scope("team_name", Optional.of("North"));

    private final ScopeModel model = new ScopeModel(Desk.Scope.ALL);

    @Test
    void everybodyCountsUntilATeamIsChosen() {
        see("Ana", "North");
        assertThat(model.includes(worker("Ana"))).isTrue();
        assertThat(model.includes(Optional.empty())).isTrue();
        assertThat(model.size()).isEqualTo(1);

        model.choose(new Desk.Scope("team_name", Optional.of("South")));

        assertThat(model.includes(worker("Ana"))).isFalse();
        assertThat(model.includes(Optional.empty())).isFalse();
        assertThat(model.size()).isZero();
    }

    @Test
    void theTeamFollowsTheWorkersAttributes() {
        model.choose(NORTH);
        assertThat(see("Ana", "North")).isTrue();
        assertThat(see("Ben", "South")).isFalse();
        assertThat(model.includes(worker("Ana"))).isTrue();
        assertThat(model.includes(worker("Ben"))).isFalse();

        assertThat(see("Ben", "North")).isTrue();
        assertThat(see("Ben", "North")).isFalse();
        assertThat(model.size()).isEqualTo(2);
        assertThat(model.apply(List.of(new Change.WorkerRemoved(new WorkerSid("WKAna")))))
                .isTrue();
        assertThat(model.includes(worker("Ana"))).isFalse();
    }

    @Test
    void onlyAttributesThatSomeWorkersShareTellATeam() {
        see("Ana", "North");
        see("Ben", "North");
        see("Cleo", "South");

        assertThat(model.attributes()).containsExactly("site", "team_name");
        assertThat(model.values("team_name")).containsExactly(Map.entry("North", 2), Map.entry("South", 1));
        assertThat(model.values("nothing")).isEmpty();
    }

    @Test
    void thePresentAttributeIsOfferedAlsoWhereNobodyHasIt() {
        model.choose(new Desk.Scope("squad", Optional.of("Red")));

        assertThat(model.attributes()).containsExactly("squad");
    }

    @Test
    void attributesAreNoText() {
        assertThat(new WorkerAttributes(Map.of("email", "ana@lull.example"))).hasToString("WorkerAttributes[1]");
    }

    private boolean see(String name, String team) {
        return model.apply(List.of(new Change.WorkerUpdated(new WorkerView(
                new WorkerSid("WK" + name),
                name,
                "Available",
                true,
                new Capacity(5, 1, true),
                new Capacity(10, 1, true),
                new WorkerAttributes(Map.of("team_name", team, "site", "Berlin", "email", name + "@lull.example"))))));
    }

    private static Optional<WorkerSid> worker(String name) {
        return Optional.of(new WorkerSid("WK" + name));
    }
}
