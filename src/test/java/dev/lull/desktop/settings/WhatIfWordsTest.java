package dev.lull.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.Identity;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfWordsTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);
    /** After a minute of silence, that is; one is due by now. */
    private static final Policy PRESENT = Rows.POLICY.withAutomation(Automation.ON);

    private static final String PACED = " The pace, and inactive channels that are full, may delay that.";
    private static final List<ChatView> CHATS = List.of(
            Rows.quiet("WT1", Duration.ofSeconds(70)).view(),
            Rows.quiet("WT2", Duration.ofSeconds(40)).view(),
            Rows.quiet("WT3", Duration.ofSeconds(20))
                    .of("Ben Okafor", "Chen", "Sales")
                    .view());

    @Test
    void onlyWhatTheChangeItselfDoesIsSaid() {
        assertThat(say(PRESENT.withTimeout(Duration.ofSeconds(30))))
                .isEqualTo("1 more chat would be made inactive now, which frees 1 slot." + PACED
                        + " 1 chat would be made inactive sooner.");
        assertThat(say(PRESENT.withTimeout(Duration.ofSeconds(5))))
                .isEqualTo("2 more chats would be made inactive now, which frees 2 slots." + PACED);
        assertThat(say(PRESENT.with(new Level.Queue("Sales"), timeout(Duration.ofSeconds(15)))))
                .isEqualTo("1 more chat would be made inactive now, which frees 1 slot." + PACED);
    }

    @Test
    void whatItWouldSpareAndDelayIsSaidToo() {
        assertThat(say(PRESENT.withTimeout(Duration.ofMinutes(2))))
                .isEqualTo("1 chat that is due now would stay active. 2 chats would stay active longer.");
    }

    @Test
    void whatChangesNoCountdownSaysSo() {
        assertThat(say(PRESENT.with(new Level.Queue("Nobody's"), timeout(Duration.ofSeconds(1)))))
                .isEqualTo("No chat would be made inactive sooner or later.");
    }

    @Test
    void whoCountsAsABotIsKnownOnlyWhenTheMessagesWereReadAgain() {
        assertThat(say(PRESENT.withBots(Set.of(new Identity("helper")))))
                .isEqualTo("No chat would be made inactive sooner or later."
                        + " The messages are then read again, which may change this.");
    }

    @Test
    void whileAutomationIsNotOnItIsWhatTheChangeDoesOnceItIs() {
        Policy dry = PRESENT.withAutomation(Automation.DRY_RUN);

        assertThat(WhatIfWords.of(WORDS, CHATS, dry, dry.withTimeout(Duration.ofSeconds(30)), Rows.NOW))
                .isEqualTo("Once automation is on: 1 more chat would be made inactive now, which frees 1 slot." + PACED
                        + " 1 chat would be made inactive sooner.");
    }

    private static Choices timeout(Duration after) {
        return Choices.NONE.withTimeout(Timeout.of(after));
    }

    private static String say(Policy next) {
        return WhatIfWords.of(WORDS, CHATS, PRESENT, next, Rows.NOW);
    }
}
