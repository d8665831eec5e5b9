package dev.lull.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lull.engine.Failure;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Trouble;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final ConnectionException unusable =
            new ConnectionException(Problem.BUSY, new Trouble.WithTwilio(new Failure.Unusable(Optional.empty(), 503)));

    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void aBusyServerIsAskedAgainAfterGrowingPauses() throws Exception {
        CommandException failure = failure(unusable, unusable, unusable, unusable, unusable);

        assertThat(failure.exit()).isEqualTo(Exit.FAILED);
        assertThat(failure).hasMessage("Twilio answered with an error (503).");
        assertThat(pauses).hasSize(4);
        assertThat(IntStream.range(0, 4))
                .allSatisfy(failed -> assertThat(pauses.get(failed))
                        .isBetween(Duration.ofMillis(250), Duration.ofMillis(1_000L << failed)));
    }

    @Test
    void whatTwilioAsksForIsWaited() {
        CommandException failure = failure(limited(7), limited(12), limited(11), limited(1));

        assertThat(failure).hasMessage("Twilio asks to slow down (429 or 503).");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(12), Duration.ofSeconds(11));
    }

    @Test
    void aPauseThatIsTooLongForACommandIsNotBegun() {
        assertThat(failure(limited(31)).exit()).isEqualTo(Exit.FAILED);
        assertThat(pauses).isEmpty();

        assertThat(failure(limited(20), limited(11)).exit()).isEqualTo(Exit.FAILED);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void whatNeedsAPersonIsNotAskedAgain() {
        for (Problem problem : List.of(Problem.DENIED, Problem.NOT_FOUND, Problem.SET_UP, Problem.UNREACHABLE)) {
            assertThat(failure(new ConnectionException(problem, Trouble.Plain.NO_WORKSPACE)))
                    .hasMessage("The account has no TaskRouter workspace; check the account SID.");
        }
        assertThat(pauses).isEmpty();
    }

    private static ConnectionException limited(int seconds) {
        return new ConnectionException(
                Problem.BUSY,
                new Trouble.WithTwilio(Failure.Plain.SLOW_DOWN),
                Optional.of(Duration.ofSeconds(seconds)));
    }

    /** Each attempt fails so; there must be no other. */
    private CommandException failure(ConnectionException... failures) {
        Queue<ConnectionException> left = new ArrayDeque<>(List.of(failures));
        return catchThrowableOfType(
                CommandException.class,
                () -> Opening.of(
                                Optional.empty(),
                                account -> {
                                    throw left.remove();
                                },
                                pauses::add)
                        .close());
    }
}
