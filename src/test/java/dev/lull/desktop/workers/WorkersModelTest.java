package dev.lull.desktop.workers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Change;
import dev.lull.engine.WorkerView;
import dev.lull.engine.WorkerView.Capacity;
import dev.lull.model.WorkerSid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersModelTest {
    private final WorkersModel model = new WorkersModel();

    @Test
    void workersStandByNameWhateverItsCase() {
        see("cleo", "Ben", "Ana");

        assertThat(names()).containsExactly("Ana", "Ben", "cleo");
    }

    @Test
    void aWorkerKeepsItsRowWhenItsSlotsChange() {
        see("Ana");
        WorkerRow row = model.shown().getFirst();

        model.apply(List.of(new Change.WorkerUpdated(worker("Ana", 5))));

        assertThat(model.shown()).containsExactly(row);
        assertThat(row.view().active().assigned()).isEqualTo(5);
    }

    @Test
    void theFilterLooksAtNameAndActivity() {
        see("Ana", "Ben");

        model.filter("AN");
        assertThat(names()).containsExactly("Ana");
        model.filter("available");
        assertThat(names()).containsExactly("Ana", "Ben");
        model.filter("nobody");
        assertThat(names()).isEmpty();
        assertThat(model.total()).isEqualTo(2);
    }

    @Test
    void theFilterFindsNamesWhateverTheirAccents() {
        see("José", "Łukasz", "Ana");

        model.filter("jose");
        assertThat(names()).containsExactly("José");
        model.filter("lúk");
        assertThat(names()).containsExactly("Łukasz");
    }

    @Test
    void workersAreOrderedByLoadByExcessAndByInactiveChats() {
        model.apply(List.of(
                new Change.WorkerUpdated(worker("Ana", 2, 9)),
                new Change.WorkerUpdated(worker("Ben", 6, 0)),
                new Change.WorkerUpdated(worker("Cleo", 5, 1))));

        model.order(WorkerOrder.LOAD);
        assertThat(names()).containsExactly("Ben", "Cleo", "Ana");
        model.order(WorkerOrder.OVER);
        assertThat(names()).containsExactly("Ben", "Ana", "Cleo");
        model.order(WorkerOrder.INACTIVE);
        assertThat(names()).containsExactly("Ana", "Cleo", "Ben");
        model.order(WorkerOrder.NAME);
        assertThat(names()).containsExactly("Ana", "Ben", "Cleo");
    }

    @Test
    void whoIsOutOfTheScopeIsNotThere() {
        see("Ana", "Ben");

        model.scope(worker -> worker.equals(Optional.of(new WorkerSid("WKBen"))));

        assertThat(names()).containsExactly("Ben");
        assertThat(model.total()).isEqualTo(1);
    }

    private void see(String... names) {
        model.apply(Stream.of(names)
                .<Change>map(name -> new Change.WorkerUpdated(worker(name, 1)))
                .toList());
    }

    private static WorkerView worker(String name, int active) {
        return worker(name, active, 2);
    }

    private static WorkerView worker(String name, int active, int inactive) {
        return new WorkerView(
                new WorkerSid("WK" + name),
                name,
                "Available",
                true,
                new Capacity(5, active, true),
                new Capacity(10, inactive, true));
    }

    private List<String> names() {
        return model.shown().stream().map(row -> row.view().name()).toList();
    }
}
