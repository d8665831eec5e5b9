package dev.lull.desktop.drawer;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Answer;
import dev.lull.engine.ChatView;
import dev.lull.engine.Failure;
import dev.lull.model.ConversationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Story;
import dev.lull.supervision.Supervision;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/** The drawer as the rest of the window knows it. */
public final class DrawerController {
    private final Words words;
    private final ReasonWords reasons;
    private final Bridge bridge;
    private final Commands commands;
    private final SettingsStore store;
    private final Supplier<Map<WorkerSid, String>> workers;
    private final InstantSource clock;
    private final DrawerView view;
    private Optional<Supervision> supervision = Optional.empty();
    private Optional<Policy> policy = Optional.empty();
    private List<ChatView> selected = List.of();
    private List<String> failures = List.of();
    private Optional<TaskSid> shown = Optional.empty();

    /**
     * @param commands gets the one that shows the drawer
     * @param workers the names that are known
     * @param clock the server's time
     */
    public DrawerController(
            Words words,
            Bridge bridge,
            Commands commands,
            SettingsStore store,
            Supplier<Map<WorkerSid, String>> workers,
            InstantSource clock) {
        this.words = words;
        reasons = new ReasonWords(words);
        this.bridge = bridge;
        this.commands = commands;
        this.store = store;
        this.workers = workers;
        this.clock = clock;
        Command toggle = commands.add("details", Group.VIEW, "drawer.command", "Shortcut+I", this::onToggle);
        view = new DrawerView(words, new Wishes(), toggle::keysText);
        restore();
    }

    /** Shown or not, as it is stored. */
    public void restore() {
        view.open(store.load().window().drawer());
        show();
    }

    /** Puts the drawer at the right side of this; all commands are known by now. */
    public Node beside(Node content) {
        commands.of("open").ifPresent(view::page);
        return view.beside(content);
    }

    /** The drawer itself, which is in the scene while it is open. */
    public Region node() {
        return view.node();
    }

    public void onOpened(Supervision opened) {
        supervision = Optional.of(opened);
    }

    public void onPolicy(Policy applied) {
        policy = Optional.of(applied);
        show();
    }

    /**
     * @param chats the selected ones as they are now, also when only they have changed
     * @param failed what was asked for them and failed, and why
     */
    public void onSelected(List<ChatView> chats, List<String> failed) {
        selected = List.copyOf(chats);
        failures = List.copyOf(failed);
        show();
    }

    /** Spans of time are told anew. */
    public void onTick(Instant now) {
        show();
    }

    public void onToggle() {
        boolean open = !view.isOpen();
        view.open(open);
        store.change(all -> all.with(all.window().withDrawer(open)));
        show();
    }

    private Optional<ChatView> only() {
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    private void show() {
        Optional<TaskSid> now = only().map(ChatView::task);
        if (!now.equals(shown)) {
            shown = now;
            view.forgetAttributes();
        }
        if (!view.isOpen()) {
            return;
        }
        if (policy.isPresent() && only().isPresent()) {
            ChatView chat = only().get();
            Story story = supervision.map(open -> open.storyOf(chat.task())).orElse(Story.NONE);
            view.show(Details.of(words, chat, story, policy.get(), workers.get(), clock.instant()));
            view.failures(failures);
            view.conversation(chat.conversation().isPresent());
        } else {
            view.nothing(words.of("drawer.nothing", selected.size()));
        }
    }

    /** What a person does in the drawer. */
    private final class Wishes implements DrawerView.Wishes {
        @Override
        public void onClose() {
            onToggle();
        }

        @Override
        public void onCopyTask() {
            only().map(ChatView::task).map(TaskSid::value).ifPresent(DrawerController::copy);
        }

        @Override
        public void onCopyConversation() {
            only().flatMap(ChatView::conversation).map(ConversationSid::value).ifPresent(DrawerController::copy);
        }

        @Override
        public void onAttributes() {
            Optional<TaskSid> task = shown;
            if (task.isEmpty() || supervision.isEmpty()) {
                return;
            }
            Supervision open = supervision.get();
            view.attributes(words.of("drawer.reading"), false);
            bridge.background(
                    () -> open.read(task.get()),
                    answer -> {
                        if (task.equals(shown)) {
                            answered(answer);
                        }
                    },
                    problem -> view.attributes(words.of("drawer.mistake"), false));
        }
    }

    private void answered(Answer<Task> answer) {
        switch (answer) {
            case Answer.Got<Task>(Task task) ->
                view.attributes(AttributesText.of(task.attributes().json()), true);
            case Answer.Missing<Task>() -> view.attributes(words.of("drawer.missing"), false);
            case Answer.ChangedMeanwhile<Task>() -> view.attributes(words.of("drawer.busy"), false);
            case Answer.Limited<Task> limited -> view.attributes(words.of("drawer.busy"), false);
            case Answer.Refused<Task>(Failure why) -> view.attributes(reasons.of(why), false);
            case Answer.Denied<Task>(Failure why) -> view.attributes(reasons.of(why), false);
            case Answer.Unreachable<Task>(Failure why) -> view.attributes(reasons.of(why), false);
        }
    }

    private static void copy(String sid) {
        ClipboardContent content = new ClipboardContent();
        content.putString(sid);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
