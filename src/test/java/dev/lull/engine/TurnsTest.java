package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Set<Identity> AGENTS = Set.of(Identity.of("client:ana_40lull"), Identity.of("ben"));
    private static final Set<Identity> BOTS = Set.of(Identity.of("system"), Identity.of("greeter"));

    @Test
    void aTurnLastsFromItsFirstToItsLastMessage() {
        Reading read = read(Reading.NONE, page(true, "ann", "ana@lull", "ann", "ann"));
        assertThat(read.turn()).hasValueSatisfying(turn -> {
            assertThat(turn.speaker()).isEqualTo(Speaker.CUSTOMER);
            assertThat(turn.first()).isEqualTo(START.plusSeconds(2));
            assertThat(turn.last()).isEqualTo(START.plusSeconds(3));
            assertThat(turn.lastIndex()).isEqualTo(3);
        });
    }

    @Test
    void botsAndSystemDoNotHideAWaitingCustomer() {
        Reading read = read(Reading.NONE, page(true, "ana@lull", "ann", "greeter", "system"));
        assertThat(read.turn()).hasValueSatisfying(turn -> {
            assertThat(turn.speaker()).isEqualTo(Speaker.CUSTOMER);
            assertThat(turn.lastIndex()).isEqualTo(1);
        });
        assertThat(read.newestIndex()).isEqualTo(3);
    }

    @Test
    void anotherWorkerIsTheAgentsSideToo() {
        assertThat(read(Reading.NONE, page(true, "ann", "ben")).turn())
                .hasValueSatisfying(turn -> assertThat(turn.speaker()).isEqualTo(Speaker.AGENT));
    }

    @Test
    void whoIsUnknownCountsAsTheCustomer() {
        assertThat(read(Reading.NONE, page(true, "ana@lull", "somebody")).turn())
                .hasValueSatisfying(turn -> assertThat(turn.speaker()).isEqualTo(Speaker.CUSTOMER));
    }

    @Test
    void aPageThatEndsEarlierThanWhatIsKnownSaysNothing() {
        Reading known = read(Reading.NONE, page(true, "ann", "ana@lull", "ann"));
        assertThat(read(known, page(true, "ann", "ana@lull"))).isSameAs(known);
    }

    @Test
    void aTurnThatBeganBeforeThePageKeepsItsBeginning() {
        Reading known = read(Reading.NONE, page(true, "ana@lull", "ann"));
        Reading read = read(known, page(from(2, "ann", "ann"), false));
        assertThat(read.turn())
                .hasValueSatisfying(turn -> assertThat(turn.first()).isEqualTo(START.plusSeconds(1)));
    }

    @Test
    void anEarlierTurnOfTheSameSideIsNotThisTurnsBeginning() {
        Reading known = read(Reading.NONE, page(true, "ann"));
        Reading read = read(known, page(true, "ann", "ana@lull", "ann"));
        assertThat(read.turn())
                .hasValueSatisfying(turn -> assertThat(turn.first()).isEqualTo(START.plusSeconds(2)));
    }

    @Test
    void aPageFullOfBotsKeepsTheTurnOnlyWhereNothingCanHaveBeenMissed() {
        Reading known = read(Reading.NONE, page(true, "ann", "ana@lull"));
        assertThat(read(known, page(from(2, "greeter", "greeter"), false)).turn())
                .isEqualTo(known.turn());
        assertThat(read(known, page(from(7, "greeter", "greeter"), false)).turn())
                .isEmpty();
    }

    @Test
    void aConversationOfBotsOnlyHasNoTurn() {
        Reading read = read(Reading.NONE, page(true, "system", "greeter"));
        assertThat(read.done()).isTrue();
        assertThat(read.turn()).isEmpty();
    }

    private static Reading read(Reading known, MessagePage page) {
        return Turns.read(known, page, START, AGENTS::contains, BOTS::contains);
    }

    private static MessagePage page(boolean whole, String... authors) {
        return page(from(0, authors), whole);
    }

    private static MessagePage page(List<Message> messages, boolean whole) {
        return new MessagePage(messages, whole);
    }

    private static List<Message> from(long index, String... authors) {
        List<Message> messages = new ArrayList<>();
        for (String author : authors) {
            long at = index + messages.size();
            messages.add(new Message(at, author, START.plusSeconds(at)));
        }
        return messages;
    }
}
