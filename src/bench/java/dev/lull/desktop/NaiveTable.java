package dev.lull.desktop;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Health;
import dev.lull.supervision.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table that comes to mind first: each change at once into the list, and {@code refresh()} each second. */
final class NaiveTable implements Reader {
    private final TableView<ChatView> table = new TableView<>();
    private final Map<TaskSid, Integer> places = new HashMap<>();

    NaiveTable() {
        column("Worker", ChatView::workerName);
        column("Customer", ChatView::customer);
        column("Queue", ChatView::queue);
        column("Channel", chat -> chat.channel().uniqueName());
        column("State", chat -> chat.state().getClass().getSimpleName());
        column("Since", chat -> seconds(chat.state().since()));
        column(
                "Last word",
                chat -> chat.lastTurn().map(turn -> seconds(turn.last())).orElse(""));
        column("Age", chat -> seconds(chat.createdAt()));
    }

    private static String seconds(Instant since) {
        return Long.toString(Duration.between(since, Instant.now()).toSeconds());
    }

    private void column(String name, Function<ChatView, String> text) {
        TableColumn<ChatView, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(150);
        table.getColumns().add(column);
    }

    TableView<ChatView> node() {
        return table;
    }

    @Override
    public void changed(List<Change> changes) {
        List<ChatView> views = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.TaskAdded(ChatView chat)) {
                views.add(chat);
            } else if (change instanceof Change.TaskUpdated(ChatView chat)) {
                views.add(chat);
            }
        }
        Platform.runLater(() -> views.forEach(this::show));
    }

    private void show(ChatView chat) {
        Integer place = places.get(chat.task());
        if (place == null) {
            places.put(chat.task(), table.getItems().size());
            table.getItems().add(chat);
        } else {
            table.getItems().set(place, chat);
        }
    }

    @Override
    public void health(Health now) {}
}
