package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.engine.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Answer<String> GOT = new Answer.Got<>("a task");
    private static final Answer<String> LIMITED = new Answer.Limited<>(Optional.of(Duration.ofHours(1)));

    @Test
    void everyRequestGetsItsTurn() throws Exception {
        Budget budget = new Budget(2_000, 2_000);
        List<Callable<Boolean>> requests = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            requests.addAll(Collections.nCopies(50, () -> budget.await(Product.TASK_ROUTER, urgency, LONG)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> served : threads.invokeAll(requests)) {
                assertThat(served.get()).isTrue();
            }
        }
        assertThat(budget.sent()).isEqualTo(200);
    }

    @Test
    void whatAPersonChoseHoldsWhateverIsSuggested() {
        Budget budget = new Budget(40, 20);
        budget.suggest(Product.CONVERSATIONS, 70);
        assertThat(budget.perSecond(Product.CONVERSATIONS)).isEqualTo(70);
        budget.choose(new Rates(OptionalInt.empty(), OptionalInt.of(10)));
        budget.suggest(Product.CONVERSATIONS, 90);
        assertThat(budget.perSecond(Product.CONVERSATIONS)).isEqualTo(10);
        assertThat(budget.perSecond(Product.TASK_ROUTER)).isEqualTo(40);
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsTold() throws Exception {
        Budget budget = new Budget(100, 100);
        budget.pause(Product.CONVERSATIONS, Duration.ofHours(1));
        assertThat(budget.await(Product.CONVERSATIONS, Urgency.NOTICE, Duration.ofMillis(5)))
                .isFalse();
        assertThat(budget.await(Product.TASK_ROUTER, Urgency.SURVEY, LONG)).isTrue();
        assertThat(budget.sent()).isEqualTo(1);
    }

    @Test
    void whatTwilioLimitsHoldsUpEveryRequestToTheProduct() throws Exception {
        Budget budget = new Budget(100, 100);
        assertThat(budget.send(Product.TASK_ROUTER, Urgency.SURVEY, LONG, () -> LIMITED))
                .isEqualTo(LIMITED);

        Answer<String> next = budget.send(Product.TASK_ROUTER, Urgency.RETURN, LONG, () -> {
            throw new AssertionError("sent though Twilio asks to wait");
        });

        Duration left =
                next instanceof Answer.Limited<String>(Optional<Duration> wait) ? wait.orElseThrow() : Duration.ZERO;
        assertThat(left).isBetween(LONG, Duration.ofHours(1));
        assertThat(budget.send(Product.CONVERSATIONS, Urgency.NOTICE, LONG, () -> GOT))
                .isEqualTo(GOT);
    }

    @Test
    void whatTwilioLimitsWithoutSayingForHowLongIsHeldUpForAMoment() throws Exception {
        Budget budget = new Budget(100, 100);
        budget.send(Product.TASK_ROUTER, Urgency.SURVEY, LONG, () -> new Answer.Limited<>(Optional.empty()));
        assertThat(budget.await(Product.TASK_ROUTER, Urgency.RETURN, Duration.ofMillis(5)))
                .isFalse();
        assertThat(budget.send(Product.TASK_ROUTER, Urgency.RETURN, LONG, () -> GOT))
                .isEqualTo(GOT);
    }

    @Test
    void whatDoesNotGoOutInTimeHasSpentTheBudget() throws Exception {
        Budget budget = new Budget(1, 1);
        budget.send(Product.TASK_ROUTER, Urgency.MOVE, LONG, () -> GOT);
        assertThat(budget.send(Product.TASK_ROUTER, Urgency.MOVE, Duration.ZERO, () -> GOT))
                .isEqualTo(new Answer.Unreachable<>(Failure.Plain.BUDGET_SPENT));
    }

    @Test
    void whoLeavesTheQueueDoesNotBlockTheOthers() throws Exception {
        Budget budget = new Budget(1_000, 1_000);
        budget.pause(Product.TASK_ROUTER, Duration.ofMillis(50));
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread leaver = Thread.startVirtualThread(() -> {
            try {
                budget.await(Product.TASK_ROUTER, Urgency.RETURN, LONG);
                interrupted.complete(false);
            } catch (InterruptedException leaving) {
                interrupted.complete(true);
            }
        });
        leaver.interrupt();
        interrupted.get(10, TimeUnit.SECONDS);
        assertThat(budget.await(Product.TASK_ROUTER, Urgency.SURVEY, LONG)).isTrue();
    }

    @Test
    void aRateBelowOneIsRefused() {
        assertThatThrownBy(() -> new Budget(0, 1)).hasMessage("A request rate is at least 1 per second.");
    }
}
