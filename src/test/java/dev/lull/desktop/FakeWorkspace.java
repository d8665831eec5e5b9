package dev.lull.desktop;

import static dev.lull.desktop.FakeTwilio.INACTIVE_SMS;
import static dev.lull.desktop.FakeTwilio.SMS;
import static dev.lull.desktop.FakeTwilio.VOICE;

import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.StartedWith;
import dev.lull.engine.Event;
import dev.lull.engine.TaskOverride;
import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.ReservationSid;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.Budget;
import dev.lull.supervision.NoSettingsException;
import dev.lull.supervision.Ports;
import dev.lull.supervision.Presence;
import dev.lull.supervision.Settings;
import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.Signature;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A supervised workspace in memory, in which a test says what happens. */
final class FakeWorkspace {
    final FakeTwilio twilio = new FakeTwilio();
    final Supervision supervision;
    private final List<String> reasons = new CopyOnWriteArrayList<>();
    private final InstantSource clock;

    FakeWorkspace(Duration timeout, Automation automation, InstantSource clock) {
        this.clock = clock;
        supervision = new Supervision(
                Policy.of(timeout, automation, FakeTwilio.PAIRS),
                new Ports(
                        twilio,
                        twilio,
                        new Budget(1_000, 1_000),
                        record -> record.request().flatMap(TaskOverride::reason).ifPresent(reasons::add),
                        Presence.FORGETFUL),
                clock,
                new Signature("test", Optional.of("ana")),
                edit -> {});
    }

    OpenWorkspace open(boolean simulated) {
        supervision.start();
        return new OpenWorkspace(
                "WS1",
                "Demo workspace",
                simulated,
                "poll",
                supervision,
                clock,
                StartedWith.DEFAULTS,
                supervision::close);
    }

    /** The context of a window on this workspace, once {@code fill} has told what there is. */
    DesktopContext context(Runnable fill) {
        return context(true, fill);
    }

    /** The context of a window on this workspace as if it were an account. */
    DesktopContext real(Runnable fill) {
        return context(false, fill);
    }

    private DesktopContext context(boolean simulated, Runnable fill) {
        return Contexts.of(simulated, new Memory(), () -> {
            OpenWorkspace workspace = open(simulated);
            fill.run();
            ready();
            return workspace;
        });
    }

    /** What persons have given as reasons, as the audit has them. */
    List<String> reasons() {
        return reasons;
    }

    void ready() {
        try {
            twilio.listener().ready();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    void worker(String sid, String name, String activity, boolean available, int active, int inactive) {
        worker(sid, name, activity, available, active, inactive, "North");
    }

    void worker(String sid, String name, String activity, boolean available, int active, int inactive, String team) {
        twilio.tell(new Event.WorkerSeen(
                new Worker(
                        new WorkerSid(sid),
                        name,
                        activity,
                        available,
                        Optional.of(agent(sid)),
                        new WorkerAttributes(Map.of("team_name", team, "full_name", name))),
                List.of(new WorkerChannel(SMS, 5, active, true), new WorkerChannel(INACTIVE_SMS, 10, inactive, true))));
    }

    /** A chat that a worker has accepted. */
    void chat(String sid, String worker, String customer, String queue, TaskChannel channel, Duration age) {
        chat(sid, worker, customer, queue, channel, AssignmentStatus.ASSIGNED, age);
    }

    private void chat(
            String sid,
            String worker,
            String customer,
            String queue,
            TaskChannel channel,
            AssignmentStatus status,
            Duration age) {
        Instant created = clock.instant().minus(age);
        twilio.tell(new Event.TaskSeen(
                FakeTwilio.task(sid, status, channel, queue, customer, created),
                Optional.of(
                        new Assignment(new ReservationSid("WR" + sid), new WorkerSid(worker), created.plusSeconds(5))),
                false));
    }

    /** The task has ended. */
    void end(String sid) {
        twilio.tell(new Event.TaskGone(sid(sid)));
    }

    void activeChat(String sid, String worker, String customer, String queue, Duration age) {
        chat(sid, worker, customer, queue, SMS, age);
    }

    void inactiveChat(String sid, String worker, String customer, String queue, Duration age) {
        chat(sid, worker, customer, queue, INACTIVE_SMS, age);
    }

    /** The conversation is over, and its agent notes down what it was about. */
    void inactiveWrapUp(String sid, String worker, String customer, String queue, Duration age) {
        chat(sid, worker, customer, queue, INACTIVE_SMS, AssignmentStatus.WRAPPING, age);
    }

    void call(String sid, String worker, String customer, String queue, Duration age) {
        chat(sid, worker, customer, queue, VOICE, age);
    }

    void agentWrote(String task, String worker, long index, Duration ago) {
        wrote(task, agent(worker).value(), index, ago);
    }

    void customerWrote(String task, long index, Duration ago) {
        wrote(task, "+15550100", index, ago);
    }

    private void wrote(String task, String author, long index, Duration ago) {
        Message message = new Message(index, author, clock.instant().minus(ago));
        twilio.tell(new Event.MessagesSeen(FakeTwilio.conversationOf(task), FakeTwilio.page(message)));
    }

    private static Identity agent(String worker) {
        return new Identity("agent-" + worker);
    }

    static TaskSid sid(String task) {
        return new TaskSid(task);
    }

    /** Settings that nobody keeps. */
    static final class Memory implements SettingsStore {
        private Settings settings = Settings.NONE;
        private Optional<Settings> file = Optional.empty();

        /** What any file that is imported holds. */
        synchronized void filed(Settings others) {
            file = Optional.of(others);
        }

        @Override
        public synchronized Settings load() {
            return settings;
        }

        @Override
        public String exported() {
            return "{}";
        }

        @Override
        public synchronized Settings imported(String json) throws NoSettingsException {
            return file.orElseThrow(() -> new NoSettingsException(Optional.empty()));
        }

        @Override
        public synchronized void change(UnaryOperator<Settings> edit) {
            settings = edit.apply(settings);
        }
    }
}
