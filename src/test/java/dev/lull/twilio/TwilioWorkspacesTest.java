package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lull.model.ChannelPair;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.rest.Client;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Secret;
import dev.lull.supervision.ServerClock;
import dev.lull.twilio.FakeTwilio.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioWorkspacesTest {
    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    private static final TaskChannel QUIET = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final TaskChannel SMS = new TaskChannel(new TaskChannelSid("TC3"), "sms");
    private static final String CHANNELS = "/v1/Workspaces/WS1/TaskChannels";

    private FakeTwilio twilio;
    private TwilioWorkspaces workspaces;

    @BeforeEach
    void open() throws IOException {
        twilio = new FakeTwilio();
        twilio.on("/v1/Workspaces/WS1", TwilioJson.workspace("WS1", "Flex").toString());
        channels("chat", "inactive_chat", "sms");
        InstantSource local = InstantSource.system();
        workspaces = new TwilioWorkspaces(new ServerClock(local), local);
    }

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void channelsPairUpByName() throws ConnectionException {
        try (Connection connection = workspaces.open(twilio.account())) {
            assertThat(connection.workspaceSid()).isEqualTo("WS1");
            assertThat(connection.workspaceName()).isEqualTo("Flex");
            assertThat(connection.pairs().all()).containsExactly(new ChannelPair(CHAT, QUIET));
        }
    }

    @Test
    void onlyAServerThatSaysSoIsASimulator() throws ConnectionException, IOException {
        try (Connection connection = workspaces.open(twilio.account())) {
            assertThat(connection.simulated()).isFalse();
        }
        try (Client simulator = Client.idle(1, 0);
                Connection connection = workspaces.open(account(simulator.description()))) {
            assertThat(connection.simulated()).isTrue();
        }
    }

    private static Account account(SimulatorDescription it) {
        return new Account(
                it.accountSid(),
                it.apiKey(),
                new Secret(it.apiSecret()),
                Optional.of(it.workspaceSid()),
                Optional.of(it.url()),
                List.of(),
                false);
    }

    @Test
    void pairsAreNamedBySidOrUniqueName() throws ConnectionException {
        try (Connection connection = workspaces.open(twilio.account("TC3=inactive_chat"))) {
            assertThat(connection.pairs().all()).containsExactly(new ChannelPair(SMS, QUIET));
        }
    }

    @Test
    void pairsShareAnInactiveChannelWhereEveryTaskThereSaysWhereItCameFrom() throws ConnectionException {
        restingTask("{\"lull\":{\"task\":\"WT1\",\"from\":\"TC3\"}}");
        try (Connection connection = workspaces.open(twilio.account("chat=inactive_chat", "sms=inactive_chat"))) {
            assertThat(connection.pairs().sharing()).hasSize(2);
        }
    }

    @Test
    void aTaskOfUnknownOriginOnASharedInactiveChannelIsRefusedByName() throws IOException {
        restingTask("{\"lull\":{\"task\":\"WT0\",\"from\":\"TC3\"}}");
        assertThat(failure(twilio.account("chat=inactive_chat", "sms=inactive_chat")))
                .returns(Problem.SET_UP, ConnectionException::problem)
                .hasMessage(
                        "The pairs chat=inactive_chat, sms=inactive_chat share an inactive channel, and of the tasks"
                                + " there 1 do not say where they came from (say WT1); bring those back by hand first, or give"
                                + " each pair an inactive channel of its own.");
    }

    private void restingTask(String attributes) {
        twilio.on(
                "/v1/Workspaces/WS1/Tasks",
                TwilioJson.list("tasks", TwilioJson.task("WT1", "assigned", "TC2", attributes)));
    }

    @Test
    void theOnlyWorkspaceNeedsNoName() throws ConnectionException {
        twilio.on("/v1/Workspaces", TwilioJson.list("workspaces", TwilioJson.workspace("WS1", "Flex")));

        try (Connection connection = workspaces.open(twilio.account(Optional.empty()))) {
            assertThat(connection.workspaceName()).isEqualTo("Flex");
        }
    }

    @Test
    void severalWorkspacesAreListed() {
        twilio.on(
                "/v1/Workspaces",
                TwilioJson.list("workspaces", TwilioJson.workspace("WS1", "Flex"), TwilioJson.workspace("WS2", "Old")));

        assertThat(failure(twilio.account(Optional.empty())))
                .returns(Problem.SET_UP, ConnectionException::problem)
                .hasMessage("The account has several workspaces; name one of them with --workspace:"
                        + " Flex (WS1), Old (WS2).");
    }

    @Test
    void anAccountWithoutWorkspacesSaysSo() {
        twilio.on("/v1/Workspaces", TwilioJson.list("workspaces"));

        assertThat(failure(twilio.account(Optional.empty())).problem()).isEqualTo(Problem.NOT_FOUND);
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotFound() {
        assertThat(failure(twilio.account(Optional.of("WS9"))))
                .returns(Problem.NOT_FOUND, ConnectionException::problem)
                .hasMessageContaining("WS9");
        assertThat(failure(twilio.account(Optional.of("../.."))))
                .returns(Problem.NOT_FOUND, ConnectionException::problem);
    }

    @Test
    void theCredentialsOfAnotherAccountAreNoticed() {
        twilio.on(
                "/v1/Workspaces/WS1",
                TwilioJson.workspace("WS1", "Flex").put("account_sid", "AC2").toString());

        assertThat(failure(twilio.account()))
                .returns(Problem.NOT_FOUND, ConnectionException::problem)
                .hasMessage("The credentials belong to the account AC2, not to AC1.");
    }

    @Test
    void aWorkspaceWithoutInactiveChannelsSaysWhatToDo() {
        channels("chat", "sms");

        assertThat(failure(twilio.account()))
                .returns(Problem.SET_UP, ConnectionException::problem)
                .hasMessageContaining("create a task channel named inactive_chat");
    }

    @Test
    void aPairThatCannotBeIsExplained() {
        assertThat(failure(twilio.account("chat"))).hasMessageContaining("must look like chat=inactive_chat");
        assertThat(failure(twilio.account("chat=voice")))
                .hasMessage("The workspace has no task channel voice, which a channel pair names"
                        + " (--pair, or LULL_CHANNEL_PAIRS in the environment); it has chat, inactive_chat, sms.");
        assertThat(failure(twilio.account("chat=chat"))).hasMessageContaining("its own inactive channel");
        assertThat(failure(twilio.account("chat=inactive_chat", "chat=sms")))
                .returns(Problem.SET_UP, ConnectionException::problem)
                .hasMessageContaining("stands in two pairs");
    }

    @Test
    void wrongCredentialsAreDeniedAndNotRepeated() {
        twilio.on("/v1/Workspaces/WS1", Reply.status(401));

        assertThat(failure(twilio.account()))
                .returns(Problem.DENIED, ConnectionException::problem)
                .hasMessageNotContaining(FakeTwilio.SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void whoeverAnswersThatItIsBusyMayBeAskedAgain(int status) {
        twilio.on("/v1/Workspaces/WS1", Reply.status(status));

        ConnectionException failure = failure(twilio.account());

        assertThat(failure.problem()).isEqualTo(Problem.BUSY);
        assertThat(failure.pauseAfter("", 1)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void howLongTwilioAsksToWaitIsKept(int status) {
        twilio.on("/v1/Workspaces/WS1", Reply.status(status).with("Retry-After", "45"));

        ConnectionException failure = failure(twilio.account());

        assertThat(failure.problem()).isEqualTo(Problem.BUSY);
        assertThat(failure.pauseAfter("", 1)).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void whatCannotBeReachedIsOneSentenceWithItsAddress() {
        twilio.close();

        assertThat(failure(twilio.account()))
                .returns(Problem.UNREACHABLE, ConnectionException::problem)
                .hasMessage("Twilio could not be reached at 127.0.0.1:" + twilio.port() + ": connection refused.")
                .hasNoCause();
    }

    @Test
    void anAddressThatIsNoneIsExplained() {
        Account account = new Account(
                "AC1",
                "SK1",
                new Secret(FakeTwilio.SECRET),
                Optional.empty(),
                Optional.of(URI.create("localhost:80")),
                List.of(),
                false);

        assertThat(failure(account))
                .returns(Problem.SET_UP, ConnectionException::problem)
                .hasMessage("The API address must look like http://127.0.0.1:8080.");
    }

    private void channels(String... names) {
        var entries = new com.fasterxml.jackson.databind.node.ObjectNode[names.length];
        for (int i = 0; i < names.length; i++) {
            entries[i] = TwilioJson.channel("TC" + (i + 1), names[i]);
        }
        twilio.on(CHANNELS, TwilioJson.list("channels", entries));
    }

    private ConnectionException failure(Account account) {
        return catchThrowableOfType(
                ConnectionException.class, () -> workspaces.open(account).close());
    }
}
