package dev.lull.simulator.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Sids;
import dev.lull.simulator.ground.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final Agenda agenda = new Agenda();
    private final Conversations conversations = new Conversations(clock, new Sids(1), agenda);

    private Conversation create(String... fields) {
        return conversations.create(Fields.of(fields), Origin.REST);
    }

    private Message write(Conversation conversation, String author) {
        return conversations.messages().add(conversation.sid(), Fields.of("Author", author, "Body", "x"), Origin.REST);
    }

    private ConversationState state(Conversation conversation) {
        return conversations.get(conversation.sid()).state();
    }

    @Test
    void aSilentConversationBecomesInactiveAndThenIsClosed() {
        Conversation conversation = create("Timers.Inactive", "PT5M", "Timers.Closed", "PT1H");
        clock.play(agenda, Duration.ofMinutes(5));
        assertThat(state(conversation)).isEqualTo(ConversationState.INACTIVE);
        clock.play(agenda, Duration.ofMinutes(55));
        assertThat(state(conversation)).isEqualTo(ConversationState.CLOSED);
        assertThatThrownBy(() -> write(conversation, "ana")).isInstanceOf(Refusal.class);
    }

    @Test
    void aMessageStartsTheTimersAgainAndWakesAnInactiveConversation() {
        Conversation conversation = create("Timers.Inactive", "PT5M");
        clock.play(agenda, Duration.ofMinutes(4));
        write(conversation, "ana");
        clock.play(agenda, Duration.ofMinutes(4));
        assertThat(state(conversation)).isEqualTo(ConversationState.ACTIVE);
        clock.play(agenda, Duration.ofMinutes(1));
        assertThat(state(conversation)).isEqualTo(ConversationState.INACTIVE);
        write(conversation, "ana");
        assertThat(state(conversation)).isEqualTo(ConversationState.ACTIVE);
    }

    @Test
    void theIndexOfADeletedMessageIsNotGivenAgain() {
        Conversation conversation = create();
        write(conversation, "ana");
        Message second = write(conversation, "ana");
        conversations.messages().delete(conversation.sid(), second.sid(), Origin.REST);
        assertThat(write(conversation, "ana").index()).isEqualTo(2);
    }

    @Test
    void whoJoinsByIdentityIsAUserWhoIsInTheConversation() {
        Conversation conversation = create();
        conversations.participants().add(conversation.sid(), Fields.of("Identity", "ana"), Origin.REST);
        assertThat(conversations.users().get("ana").sid()).startsWith("US");
        assertThat(conversations.users().conversationsOf("ana")).containsExactly(conversation.sid());
        conversations.delete(conversation.sid(), Origin.REST);
        assertThat(conversations.users().conversationsOf("ana")).isEmpty();
    }

    @Test
    void anIdentityJoinsOnce() {
        Conversation conversation = create();
        conversations.participants().add(conversation.sid(), Fields.of("Identity", "ana"), Origin.REST);
        assertThatThrownBy(() ->
                        conversations.participants().add(conversation.sid(), Fields.of("Identity", "ana"), Origin.REST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void listenersAreToldWhoActed() {
        List<Origin> told = new ArrayList<>();
        Conversation conversation = create();
        conversations.listen(event -> told.add(event.origin()));
        write(conversation, "ana");
        conversations.messages().add(conversation.sid(), Fields.of("Body", "y"), Origin.REST_WITH_WEBHOOKS);
        assertThat(told).containsExactly(Origin.REST, Origin.REST_WITH_WEBHOOKS);
    }

    @Test
    void aMessageDoesNotShowItsBodyInLogs() {
        assertThat(write(create(), "ana").toString()).doesNotContain("body").doesNotContain("x,");
    }
}
