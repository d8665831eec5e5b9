package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.supervision.ServerClock;
import dev.lull.twilio.FakeTwilio.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioGatewayTest {
    private static final String TASK = "/v1/Workspaces/WS1/Tasks/WT1";
    private static final String MESSAGES = "/v1/Conversations/CH1/Messages";
    private static final TaskSid WT1 = new TaskSid("WT1");
    private static final ConversationSid CH1 = new ConversationSid("CH1");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private FakeTwilio twilio;
    private ServerClock clock;
    private Line line;
    private TwilioGateway gateway;

    @BeforeEach
    void open() throws IOException {
        twilio = new FakeTwilio();
        InstantSource local = InstantSource.fixed(NOW);
        clock = new ServerClock(local);
        line = new Line(twilio.account(), clock, local);
        gateway = new TwilioGateway(line, "WS1");
    }

    @AfterEach
    void close() {
        line.close();
        twilio.close();
    }

    @Test
    void aTaskComesWithItsVersionWhateverTheCaseOfTheHeader() {
        twilio.on(TASK, Reply.ok(task("assigned")).with("eTAG", "\"7\""));

        Task task = got(gateway.readTask(WT1));

        assertThat(task.etag()).contains("7");
        assertThat(task.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(task.channel().uniqueName()).isEqualTo("chat");
        assertThat(task.queue()).isEqualTo("Support");
        assertThat(task.priority()).isEqualTo(3);
        assertThat(task.createdAt()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(task.updatedAt()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(task.attributes().json()).isEqualTo("{\"conversationSid\":\"CH1\"}");
    }

    @Test
    void aRequestGoesToTheGivenAddressButNamesTwiliosHost() {
        twilio.on(TASK, task("assigned"));
        twilio.on(MESSAGES, TwilioJson.list("messages"));

        gateway.readTask(WT1);
        gateway.readMessages(CH1);

        assertThat(twilio.asked())
                .extracting(FakeTwilio.Asked::host)
                .containsExactly("taskrouter.twilio.com", "conversations.twilio.com");
        assertThat(twilio.asked().getFirst().header("Authorization").orElse("")).startsWith("Basic ");
    }

    @Test
    void aStatusThatIsNotKnownMovesNothing() {
        twilio.on(TASK, task("teleported"));

        assertThat(got(gateway.readTask(WT1)).status()).isEqualTo(AssignmentStatus.UNKNOWN);
    }

    @Test
    void attributesThatAreMissingAreNoEmptyObject() {
        twilio.on(
                TASK,
                TwilioJson.task("WT1", "assigned", "TC1", "")
                        .putNull("attributes")
                        .toString());

        assertThat(got(gateway.readTask(WT1)).attributes().isObject()).isFalse();
    }

    @Test
    void aWriteSendsTheVersionAndOnlyWhatIsGiven() {
        twilio.on(TASK, Reply.ok(task("assigned")).with("ETag", "8"));

        Task written = got(gateway.writeTask(
                WT1, Optional.of(new TaskChannelSid("TC2")), Optional.of(TaskAttributes.of("{\"a\":\"ü\"}")), "7"));
        gateway.writeTask(WT1, Optional.empty(), Optional.empty(), "8");

        assertThat(written.etag()).contains("8");
        FakeTwilio.Asked first = twilio.asked().getFirst();
        assertThat(first.method()).isEqualTo("POST");
        assertThat(first.header("If-Match")).contains("\"7\"");
        assertThat(first.form()).isEqualTo(Map.of("TaskChannel", "TC2", "Attributes", "{\"a\":\"ü\"}"));
        FakeTwilio.Asked second = twilio.asked().getLast();
        assertThat(second.header("If-Match")).contains("\"8\"");
        assertThat(second.form()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 429, 412, 400})
    void nothingIsEverSentTwice(int status) {
        twilio.on(TASK, Reply.status(status));

        gateway.writeTask(WT1, Optional.of(new TaskChannelSid("TC2")), Optional.empty(), "7");

        assertThat(twilio.asked()).hasSize(1);
    }

    @Test
    void anErrorOfTwiliosIsUnreachableEvenWithoutABody() {
        twilio.on(TASK, Reply.status(503));

        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Unreachable<>(new Failure.Unusable(here(), 503)));
    }

    @Test
    void aVersionThatIsOldMeansChangedMeanwhile() {
        twilio.on(TASK, new Reply(412, "<html>precondition</html>", Map.of()));

        assertThat(gateway.writeTask(WT1, Optional.empty(), Optional.empty(), "7"))
                .isEqualTo(new Answer.ChangedMeanwhile<>());
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Missing<>());
        assertThat(gateway.readMessages(CH1)).isEqualTo(new Answer.Missing<>());
    }

    @Test
    void aNameThatCanBeNoneIsNotEvenAskedFor() {
        assertThat(gateway.readTask(new TaskSid("../Workers"))).isEqualTo(new Answer.Missing<>());
        assertThat(gateway.readMessages(new ConversationSid("CH1?x=y"))).isEqualTo(new Answer.Missing<>());
        assertThat(twilio.asked()).isEmpty();
    }

    @Test
    void aRefusalSaysWhatTwilioSays() {
        twilio.on(TASK, new Reply(400, "{\"code\":20001,\"message\":\"Cannot  update\\ntask.\"}", Map.of()));

        assertThat(gateway.writeTask(WT1, Optional.empty(), Optional.empty(), "7"))
                .isEqualTo(new Answer.Refused<>(new Failure.Refused("Cannot update task (20001)")));
    }

    @Test
    void aRefusalWithoutJsonSaysItsStatus() {
        twilio.on(TASK, new Reply(409, "no json", Map.of()));

        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Refused<>(new Failure.Refused("409")));
    }

    @Test
    void credentialsThatAreNotAcceptedAreDenied() {
        twilio.on(TASK, Reply.status(401));

        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Denied<>(Failure.Plain.WRONG_CREDENTIALS));
    }

    @Test
    void credentialsThatMayNotDoItAreDeniedInTwiliosWords() {
        twilio.on(TASK, new Reply(403, "{\"code\":20003,\"message\":\"Permission denied.\"}", Map.of()));

        assertThat(gateway.readTask(WT1))
                .isEqualTo(new Answer.Denied<>(new Failure.Forbidden("Permission denied (20003)")));
    }

    @Test
    void aLimitTellsHowLongToWait() {
        twilio.on(TASK, Reply.status(429).with("retry-after", "12"));
        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Limited<>(Optional.of(Duration.ofSeconds(12))));

        twilio.on(TASK, Reply.status(429));
        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Limited<>(Optional.empty()));
    }

    @Test
    void whoeverIsUnavailableForAWhileLimitsReadsAndLeavesWritesUnknown() {
        twilio.on(TASK, Reply.status(503).with("Retry-After", "12"));

        assertThat(gateway.readTask(WT1)).isEqualTo(new Answer.Limited<>(Optional.of(Duration.ofSeconds(12))));
        assertThat(gateway.writeTask(WT1, Optional.of(new TaskChannelSid("TC2")), Optional.empty(), "7"))
                .isEqualTo(new Answer.Unreachable<>(new Failure.Unusable(here(), 503)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void aLimitHoldsForADayAtMost(String header) {
        AnswerHeaders headers = new AnswerHeaders(Map.of("Retry-After", header));
        assertThat(headers.retryAfter(NOW)).contains(Duration.ofDays(1));
    }

    @Test
    void aLimitMayNameADate() {
        AnswerHeaders headers = new AnswerHeaders(Map.of("RETRY-AFTER", "Sun, 22 Nov 2026 12:00:30 GMT"));

        assertThat(headers.retryAfter(NOW)).contains(Duration.ofSeconds(30));
        assertThat(headers.retryAfter(NOW.plusSeconds(60))).contains(Duration.ZERO);
    }

    @Test
    void messagesAreAskedForNewestFirstAndOnePage() {
        twilio.on(MESSAGES, TwilioJson.list("messages", TwilioJson.message(4, "ana"), TwilioJson.message(2, "+1555")));

        var page = got(gateway.readMessages(CH1));

        assertThat(page.newestFirst())
                .containsExactly(
                        new Message(4, "ana", Instant.parse("2026-11-22T11:00:04Z")),
                        new Message(2, "+1555", Instant.parse("2026-11-22T11:00:02Z")));
        assertThat(page.whole()).isTrue();
        assertThat(twilio.asked()).hasSize(1);
        assertThat(twilio.asked().getFirst().query()).isEqualTo(Map.of("Order", "desc", "PageSize", "50"));
    }

    @Test
    void whoTakesPartIsReadWithIdentityOrAddress() {
        twilio.on(
                "/v1/Conversations/" + CH1 + "/Participants",
                "{\"participants\":[{\"sid\":\"MB1\",\"identity\":\"ana_40lull_2Eexample\",\"messaging_binding\":null},"
                        + "{\"sid\":\"MB2\",\"identity\":null,\"messaging_binding\":{\"type\":\"sms\","
                        + "\"address\":\"+15550100\",\"proxy_address\":\"+15550199\"}}],\"meta\":{\"key\":\"participants\"}}");

        assertThat(got(gateway.readParticipants(CH1)))
                .containsExactly(
                        new Participant(Optional.of(Identity.of("ana@lull.example")), Optional.empty()),
                        new Participant(Optional.empty(), Optional.of(Identity.of("+15550100"))));
    }

    @Test
    void aFullPageWithANextOneIsNotTheWholeConversation() {
        twilio.on(
                MESSAGES,
                TwilioJson.list(
                        "messages",
                        "https://conversations.twilio.com/next",
                        IntStream.range(0, 50)
                                .mapToObj(index -> TwilioJson.message(index, "ana"))
                                .toArray(com.fasterxml.jackson.databind.node.ObjectNode[]::new)));

        assertThat(got(gateway.readMessages(CH1)).whole()).isFalse();
    }

    @Test
    void anAnswerThatCannotBeReadIsUnreachableAndShowsNothingOfIt() {
        twilio.on(MESSAGES, "{\"messages\":[{\"index\":\"four\",\"body\":\"a secret that only two people share\"}]");
        twilio.on(TASK, "<html>a proxy</html>");

        assertThat(gateway.readMessages(CH1)).isEqualTo(new Answer.Unreachable<>(new Failure.Unreadable(here())));
        assertThat(gateway.readTask(WT1)).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void aRefusedConnectionIsOneSentence() {
        twilio.close();

        assertThat(gateway.readTask(WT1))
                .isEqualTo(new Answer.Unreachable<>(new Failure.Unreachable(here(), Failure.Cut.CONNECTION_REFUSED)));
    }

    @Test
    void aClosedLineAnswersToo() {
        line.close();

        assertThat(gateway.readTask(WT1)).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void theServersTimeIsLearnedFromItsAnswers() {
        twilio.on(TASK, task("assigned"));
        Instant before = Instant.now();

        gateway.readTask(WT1);

        // The gateway's own clock stands still at another time; the Date header has whole seconds.
        assertThat(clock.instant())
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
    }

    private static String task(String status) {
        return TwilioJson.task("WT1", status, "TC1", "{\"conversationSid\":\"CH1\"}")
                .toString();
    }

    private static <T> T got(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<T>) answer).value();
    }

    private Optional<String> here() {
        return Optional.of("127.0.0.1:" + twilio.port());
    }
}
