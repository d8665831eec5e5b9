package dev.lull.twilio;

import com.twilio.rest.taskrouter.v1.Workspace;
import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Trouble;
import dev.lull.supervision.Workspaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Opens TaskRouter workspaces over twilio-java. The first one takes about half a second: the library loads then. */
public final class TwilioWorkspaces implements Workspaces {
    private final ServerClock clock;
    private final InstantSource local;

    /**
     * @param clock learns the server's time from every answer
     * @param local the clock that {@code clock} was made with
     */
    public TwilioWorkspaces(ServerClock clock, InstantSource local) {
        this.clock = clock;
        this.local = local;
    }

    @Override
    public Connection open(Account account) throws ConnectionException {
        Line line = line(account);
        boolean opened = false;
        try {
            Workspace workspace = account.workspaceSid().isPresent()
                    ? named(line, account.workspaceSid().get())
                    : only(line);
            belongs(workspace, account);
            ChannelPairs pairs = new Pairing(channels(line, workspace.getSid())).pairs(account.pairs());
            comeFromSomewhere(line, workspace.getSid(), pairs.sharing());
            Connection connection = new TwilioConnection(
                    line,
                    workspace.getSid(),
                    Tasks.text(workspace.getFriendlyName()),
                    pairs,
                    account.isLocal() ? Rhythm.SIMULATOR : Rhythm.TWILIO,
                    clock);
            opened = true;
            return connection;
        } finally {
            if (!opened) {
                line.close();
            }
        }
    }

    private Line line(Account account) throws ConnectionException {
        try {
            return new Line(account, clock, local);
        } catch (IllegalArgumentException noAddress) {
            throw new ConnectionException(Problem.SET_UP, Trouble.Plain.NO_ADDRESS);
        }
    }

    private static Workspace named(Line line, String sid) throws ConnectionException {
        if (!sid.matches("WS[A-Za-z0-9]{1,64}")) {
            throw new ConnectionException(Problem.NOT_FOUND, new Trouble.OddWorkspace(sid));
        }
        return got(line.ask(client -> Workspace.fetcher(sid).fetch(client)), new Trouble.UnknownWorkspace(sid));
    }

    private static Workspace only(Line line) throws ConnectionException {
        List<Workspace> all =
                got(line.ask(client -> Lists.all(Workspace.reader(), client)), Trouble.Plain.NO_TASK_ROUTER);
        if (all.isEmpty()) {
            throw new ConnectionException(Problem.NOT_FOUND, Trouble.Plain.NO_WORKSPACE);
        }
        if (all.size() > 1) {
            throw new ConnectionException(
                    Problem.SET_UP,
                    new Trouble.SeveralWorkspaces(all.stream()
                            .map(each -> Tasks.text(each.getFriendlyName()) + " (" + each.getSid() + ")")
                            .toList()));
        }
        return all.getFirst();
    }

    /** The account's SID is no part of TaskRouter's addresses, so credentials of another account would go unnoticed. */
    private static void belongs(Workspace workspace, Account account) throws ConnectionException {
        String owner = Tasks.text(workspace.getAccountSid());
        if (!owner.isEmpty() && !owner.equals(account.accountSid())) {
            throw new ConnectionException(Problem.NOT_FOUND, new Trouble.OtherAccount(owner, account.accountSid()));
        }
    }

    private static List<TaskChannel> channels(Line line, String workspace) throws ConnectionException {
        return got(
                line.ask(client ->
                        Lists.all(com.twilio.rest.taskrouter.v1.workspace.TaskChannel.reader(workspace), client)
                                .stream()
                                .map(channel -> new TaskChannel(
                                        new TaskChannelSid(channel.getSid()), Tasks.text(channel.getUniqueName())))
                                .toList()),
                new Trouble.WithTwilio(new Failure.WorkspaceGone(workspace)));
    }

    /** Where pairs share an inactive channel, only a task's stamp tells where it belongs: without one nobody could. */
    private static void comeFromSomewhere(Line line, String workspace, List<ChannelPair> sharing)
            throws ConnectionException {
        if (sharing.isEmpty()) {
            return;
        }
        List<Task> lost = got(
                line.ask(client ->
                        Lists.all(com.twilio.rest.taskrouter.v1.workspace.Task.reader(workspace), client).stream()
                                .map(Tasks::listed)
                                .filter(task -> !task.status().ended() && isLost(task, sharing))
                                .toList()),
                new Trouble.WithTwilio(new Failure.WorkspaceGone(workspace)));
        if (!lost.isEmpty()) {
            throw new ConnectionException(
                    Problem.SET_UP,
                    new Trouble.LostTasks(
                            sharing.stream()
                                    .map(pair -> pair.active().uniqueName() + "="
                                            + pair.inactive().uniqueName())
                                    .toList(),
                            lost.size(),
                            lost.getFirst().sid().value()));
        }
    }

    private static boolean isLost(Task task, List<ChannelPair> sharing) {
        Optional<TaskChannelSid> from = task.attributes()
                .stamp()
                .filter(stamp -> stamp.task().equals(task.sid()))
                .flatMap(Stamp::from);
        List<TaskChannelSid> homes = sharing.stream()
                .filter(pair -> pair.inactive().sid().equals(task.channel().sid()))
                .map(pair -> pair.active().sid())
                .toList();
        return !homes.isEmpty() && from.filter(homes::contains).isEmpty();
    }

    private static <T> T got(Answer<T> answer, Trouble whereMissing) throws ConnectionException {
        return switch (answer) {
            case Answer.Got<T>(T value) -> value;
            case Answer.Missing<T>() -> throw new ConnectionException(Problem.NOT_FOUND, whereMissing);
            case Answer.Denied<T>(Failure why) ->
                throw new ConnectionException(Problem.DENIED, new Trouble.WithTwilio(why));
            case Answer.Refused<T>(Failure why) ->
                throw new ConnectionException(Problem.SET_UP, new Trouble.WithTwilio(why));
            case Answer.ChangedMeanwhile<T>() ->
                throw new ConnectionException(
                        Problem.BUSY, new Trouble.WithTwilio(new Failure.Unusable(Optional.empty(), 412)));
            case Answer.Limited<T>(Optional<Duration> after) ->
                throw new ConnectionException(Problem.BUSY, new Trouble.WithTwilio(Failure.Plain.SLOW_DOWN), after);
            case Answer.Unreachable<T>(Failure why) ->
                throw new ConnectionException(
                        why instanceof Failure.Unusable ? Problem.BUSY : Problem.UNREACHABLE,
                        new Trouble.WithTwilio(why));
        };
    }
}
