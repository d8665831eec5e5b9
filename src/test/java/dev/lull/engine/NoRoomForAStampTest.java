package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Attributes with room for {@code inactive} and not for the stamp. */
class NoRoomForAStampTest {
    private final Scenario chat = new Scenario();

    @Test
    void aLullWithALongerTimeoutDoesNotBringBackWhatAnotherHasMadeInactive() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .madeInactive();
        assertThat(TaskAttributes.of(chat.attributes).hasStamp()).isFalse();
        chat.policy = chat.policy.withTimeout(Duration.ofHours(1));
        chat.restart().settle().pass(TIMEOUT).poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void onASharedChannelAChatThatCouldNotBeBroughtHomeStaysActiveAndTheRowSaysWhy() {
        shared();
        chat.customerSays().agentSays().poll().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().reason()).contains(new Refusal.NoWayHome("chat", "inactive_chat"));
        int asked = chat.sent.size();
        chat.poll();
        assertThat(chat.sent).hasSize(asked);
    }

    @Test
    void noSupervisorMakesItHomelessEither() {
        shared();
        chat.agentSays().poll().force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).singleElement().isInstanceOf(TaskOverride.Outcome.Refused.class);
    }

    @Test
    void withRoomForItsStampAChatMayRestOnASharedChannel() {
        shared();
        chat.others("{\"conversationSid\":\"CH1\"}").madeInactive();
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anUndoMakesNoChatHomeless() {
        shared();
        chat.others("{\"conversationSid\":\"CH1\"}").agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        filled(chat.attributes).poll();
        int before = chat.writes().size();
        chat.force(new TaskOverride.Action.Undo()).settle();
        assertThat(chat.writes().subList(before, chat.writes().size()))
                .noneMatch(write -> write.channel().equals(Optional.of(RESTING.sid()))
                        && !write.attributes().orElseThrow().hasStamp());
        assertThat(chat.channel.equals(CHAT)
                        || TaskAttributes.of(chat.attributes).hasStamp())
                .as("%s on %s", chat.outcomes, chat.channel)
                .isTrue();
    }

    @Test
    void aMarkIsNotMendedAtThePriceOfTheWayHome() {
        shared();
        chat.others("{\"conversationSid\":\"CH1\"}").madeInactive();
        String without = chat.attributes.replace("\"inactive\":1,", "");
        assertThat(without).isNotEqualTo(chat.attributes);
        filled(without).poll().settle();
        chat.customerSays().poll();
        assertThat(chat.writes().getLast().channel()).contains(CHAT.sid());
    }

    @Test
    void aChatWithoutAWayHomeIsNotReadAgainAndAgain() {
        shared();
        chat.customerSays().agentSays().poll().pass(TIMEOUT).settle();
        int before = chat.sent.size();
        for (int second = 0; second < 3600; second++) {
            chat.pass(1).settle();
        }
        assertThat(chat.sent.size() - before).isLessThan(20);
    }

    /** Somebody else fills these attributes up to Twilio's limit. */
    private Scenario filled(String attributes) {
        int room = 4096 - attributes.length() - "\"x\":\"\",".length();
        chat.others(attributes.replaceFirst("\\{", "{\"x\":\"" + "x".repeat(room) + "\","));
        assertThat(chat.attributes).hasSize(4096);
        return chat;
    }

    private void shared() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}");
        Policy plain = chat.policy;
        chat.policy(new Policy(
                plain.levels(),
                plain.automation(),
                new ChannelPairs(List.of(
                        new ChannelPair(new TaskChannel(new TaskChannelSid("TC4"), "sms"), RESTING),
                        new ChannelPair(CHAT, RESTING))),
                plain.bots(),
                plain.conversationPaths(),
                plain.agentReactivates()));
    }

    @Test
    void aRestingChatGoesByTheTermsOfThePairThatItCameFrom() {
        shared();
        chat.policy(chat.policy.with(
                new Level.Pair(new TaskChannelSid("TC4")), Choices.NONE.withTimeout(Timeout.of(Duration.ofHours(2)))));
        chat.channel = RESTING;
        chat.others(from("TC4")).poll();
        assertThat(timeout()).contains(Duration.ofHours(2));
        chat.others(from("TC1")).poll();
        assertThat(timeout()).contains(TIMEOUT);
    }

    @Test
    void aStampThatNamesNoActiveChannelDoesNotSayWhereAChatBelongs() {
        chat.madeInactive();
        chat.others(from("TC2")).customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    private static String from(String channel) {
        return "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"" + channel + "\"}}";
    }

    private Optional<Duration> timeout() {
        return chat.view().terms().timeout().value().after();
    }

    @Test
    void whoActivatesAChatWithoutRoomForAStampIsNotOverruledAtOnce() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .madeInactive();
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        assertThat(chat.outcomes).hasSize(1);
        chat.pass(5).settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    @Test
    void aCustomerWhoWaitsIsNotPutAwayWithoutRoomForAStampAndThePersonIsTold() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}");
        chat.customerSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Refused(Refusal.Plain.FORCE_NO_ROOM));
    }

    @Test
    void aChatReturnsToTheChannelFromWhichItWasMadeInactive() {
        TaskChannel sms = new TaskChannel(new TaskChannelSid("TC4"), "sms");
        Policy plain = chat.policy;
        chat.policy(new Policy(
                plain.levels(),
                plain.automation(),
                new ChannelPairs(List.of(new ChannelPair(sms, RESTING), new ChannelPair(CHAT, RESTING))),
                plain.bots(),
                plain.conversationPaths(),
                plain.agentReactivates()));
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0,\"lull\":{\"task\":\"WT1\",\"from\":\"TC4\"}}");
        chat.madeInactive().customerSays().poll();
        assertThat(chat.writes().getLast().channel()).contains(CHAT.sid());
    }

    @Test
    void aMarkForWhichThereIsNoRoomIsNotReadForAgainAndAgain() {
        String text = "{\"conversationSid\":\"CH1\",\"x\":\"\"}";
        chat.others(text.replace("\"x\":\"", "\"x\":\"" + "x".repeat(4096 - text.length())));
        chat.customerSays().agentSays().poll().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        int before = chat.sent.size();
        for (int second = 0; second < 3600; second++) {
            chat.pass(1).settle();
        }
        assertThat(chat.sent.size() - before).isLessThan(60);
    }

    /** Somebody else has set the mark right and made room: nothing is wrong with the row any more. */
    @Test
    void theRowSaysNothingOfRoomOnceTheMarkIsRight() {
        String text = "{\"conversationSid\":\"CH1\",\"x\":\"\"}";
        chat.others(text.replace("\"x\":\"", "\"x\":\"" + "x".repeat(4096 - text.length())));
        chat.customerSays().agentSays().poll().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        for (int second = 0; second < 3600; second++) {
            chat.pass(1).settle();
        }
        assertThat(chat.view().reason()).contains(Failure.Plain.NO_ROOM);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").tell();
        int seconds = 0;
        while (chat.view().reason().isPresent() && seconds < 1000) {
            chat.pass(1).settle();
            seconds++;
        }
        assertThat(seconds)
                .as("seconds in which the row speaks of missing room though the mark is right")
                .isLessThan(5);
    }

    @Test
    void aMarkIsSetRightSoonOnceThereIsRoom() {
        String text = "{\"conversationSid\":\"CH1\",\"x\":\"\"}";
        chat.others(text.replace("\"x\":\"", "\"x\":\"" + "x".repeat(4096 - text.length())));
        chat.customerSays().agentSays().poll().pass(TIMEOUT).settle();
        for (int second = 0; second < 3600; second++) {
            chat.pass(1).settle();
        }
        chat.others("{\"conversationSid\":\"CH1\"}").tell();
        int seconds = 0;
        while (!TaskAttributes.of(chat.attributes).inactive() && seconds < 1000) {
            chat.pass(1).settle();
            seconds++;
        }
        assertThat(seconds).isLessThan(5);
    }

    /** A request whose answer was lost and that was done all the same. */
    @Test
    void whoActivatesAChatWithoutRoomStartsTheTimeoutAfreshAlsoWhereTheAnswerWasLost() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .madeInactive();
        chat.force(new TaskOverride.Action.ForceActive()).answer().loseTheAnswer();
        chat.pass(3).settle();
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Done());
        chat.pass(10).settle();
        assertThat(chat.channel).as("ten seconds later").isEqualTo(CHAT);
    }

    /** Made inactive and active again by hand, a few seconds before the deadline, where no stamp has room. */
    @Test
    void whoActivatesAChatWithoutRoomStartsTheTimeoutAfreshAlsoShortlyBeforeTheDeadline() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}");
        chat.customerSays().agentSays().poll().pass(30);
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.pass(25);
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(10).settle();
        assertThat(chat.channel).as("ten seconds after it was activated").isEqualTo(CHAT);
    }
}
