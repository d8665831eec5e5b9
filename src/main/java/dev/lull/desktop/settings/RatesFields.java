package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Rates;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** How many requests Lull may send; what is understood is stored at once, and holds from the next start. */
final class RatesFields {
    private final Consumer<PolicyEdit> change;
    private final TextField taskRouter = new TextField();
    private final TextField conversations = new TextField();
    private final List<Field> fields;
    private boolean filling;

    /** @param change is told what a person wants */
    RatesFields(Words words, Consumer<PolicyEdit> change) {
        this.change = change;
        fields = List.of(
                field(words, "rates.task-router", "rate-task-router", taskRouter),
                field(words, "rates.conversations", "rate-conversations", conversations));
    }

    private Field field(Words words, String key, String id, TextField control) {
        control.setId(id);
        control.setPrefColumnCount(6);
        control.setMaxWidth(Region.USE_PREF_SIZE);
        control.textProperty().subscribe((before, now) -> onTyped());
        return new Field(words, key, control);
    }

    List<Field> nodes() {
        return fields;
    }

    /** Shows what is stored. */
    void show(Rates rates) {
        filling = true;
        taskRouter.setText(text(rates.taskRouter()));
        conversations.setText(text(rates.conversations()));
        filling = false;
    }

    private static String text(OptionalInt rate) {
        return rate.isPresent() ? Integer.toString(rate.getAsInt()) : "";
    }

    /** Nothing typed is no rate of one's own; empty for what is none. */
    private static Optional<OptionalInt> read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return Optional.of(typed)
                .filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(rate -> rate >= 1 && rate <= Rates.MOST)
                .map(OptionalInt::of);
    }

    private void onTyped() {
        if (filling) {
            return;
        }
        Optional<OptionalInt> first = read(taskRouter.getText());
        Optional<OptionalInt> second = read(conversations.getText());
        fields.getFirst().right(first.isPresent());
        fields.getLast().right(second.isPresent());
        first.ifPresent(
                one -> second.ifPresent(other -> change.accept(new PolicyEdit.RequestRates(new Rates(one, other)))));
    }
}
