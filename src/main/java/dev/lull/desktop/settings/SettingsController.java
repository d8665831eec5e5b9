package dev.lull.desktop.settings;

import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.look.Theme;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Supervision;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Settings as the rest of the window knows them. */
public final class SettingsController {
    private final Words words;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Theme theme;
    private final boolean simulated;
    private final ToIntFunction<Policy> wouldRest;
    private final SettingsView view;
    private Optional<Supervision> supervision = Optional.empty();
    private Optional<Policy> policy = Optional.empty();

    /** @param wouldRest how many chats a policy would make inactive at once */
    public SettingsController(
            Words words,
            Overlay overlay,
            SettingsStore store,
            Theme theme,
            boolean simulated,
            ToIntFunction<Policy> wouldRest) {
        this.words = words;
        this.overlay = overlay;
        this.store = store;
        this.theme = theme;
        this.simulated = simulated;
        this.wouldRest = wouldRest;
        view = new SettingsView(words);
        view.choose(store.load().appearance());
        view.timeout().textProperty().subscribe(typed -> onEdited());
        view.modes().selectedToggleProperty().subscribe(chosen -> onEdited());
        view.appearances()
                .selectedToggleProperty()
                .subscribe((before, now) -> onAppearance((Appearance) now.getUserData()));
        view.apply().setOnAction(pressed -> onApply());
        view.close().setOnAction(pressed -> overlay.close(view.card()));
    }

    public void onOpened(Supervision opened) {
        supervision = Optional.of(opened);
    }

    /** The policy that is in force from now on. */
    public void onPolicy(Policy applied) {
        boolean untouched = form().edits().isEmpty();
        policy = Optional.of(applied);
        if (untouched || form().edits().isEmpty()) {
            view.fill(applied);
        }
        onEdited();
    }

    /** Shows the form, with what is in force. */
    public void onShow() {
        if (!overlay.isOpen()) {
            policy.ifPresent(view::fill);
            onEdited();
            overlay.open(view.card(), words.of("settings.title"), view.timeout());
        }
    }

    private SettingsModel form() {
        return new SettingsModel(policy, view.timeout().getText(), view.mode());
    }

    private void onEdited() {
        SettingsModel form = form();
        view.timeoutValid(form.isValid() || policy.isEmpty());
        view.changed(!form.edits().isEmpty());
    }

    private void onAppearance(Appearance chosen) {
        theme.choose(chosen);
        store.change(settings -> settings.withAppearance(chosen));
    }

    private void onApply() {
        SettingsModel form = form();
        if (form.turnsOn() && !simulated) {
            Question.ask(
                    overlay,
                    words.of("settings.turn-on", wouldRest.applyAsInt(form.applied())),
                    words.of("settings.turn-on.hint"),
                    words.of("settings.turn-on.yes"),
                    words.of("question.cancel"),
                    () -> apply(form.edits()));
        } else {
            apply(form.edits());
        }
    }

    private void apply(List<PolicyEdit> edits) {
        supervision.ifPresent(open -> {
            edits.forEach(open::change);
            view.applied();
        });
    }
}
