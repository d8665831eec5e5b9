package dev.lull.desktop.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private final Bridge bridge = new Bridge();

    @Test
    void whatComesAfterItWasClosedIsDropped() {
        List<String> done = new ArrayList<>();
        bridge.close();

        assertThatCode(() -> {
                    bridge.onFx(() -> done.add("at once"));
                    bridge.later(Duration.ZERO, () -> done.add("later")).cancel();
                    bridge.background(() -> done.add("in the background"), is -> {}, failed -> done.add("failed"));
                    bridge.close();
                })
                .doesNotThrowAnyException();
        assertThat(done).isEmpty();
    }

    @RepeatedTest(20)
    void whatComesWhileItClosesFailsNobody() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(1);
        List<RuntimeException> failures = new ArrayList<>();
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                both.countDown();
                for (int i = 0; i < 1_000; i++) {
                    bridge.later(Duration.ofHours(1), () -> {});
                }
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        });
        both.await();
        bridge.close();
        other.join();

        assertThat(failures).isEmpty();
    }
}
