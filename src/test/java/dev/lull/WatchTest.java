package dev.lull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.console.Console;
import dev.lull.console.Surroundings;
import dev.lull.console.Terminal;
import dev.lull.supervision.PlainEnglish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";

    @TempDir
    Path folder;

    private final FakeTwilio twilio = new FakeTwilio();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theLiveTableFitsTheTerminalAndLeavesItAsItWas() throws InterruptedException {
        Until out = new Until("WT2");

        assertThat(runUntil(out, Optional.of(() -> new Terminal.Size(120, 8)), "watch"))
                .isZero();

        assertThat(out.text()).endsWith(LEAVE);
        String screen = out.text().replace("\u001b[H", "\n").replaceAll("\u001b\\[[?0-9;]*[A-Za-z]", "");
        assertThat(screen.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(screen).contains("WORKER", "1 awaiting customer", "Dry run");
    }

    @Test
    void whereStdoutIsNoTerminalEveryChangeIsAPlainLine() throws InterruptedException {
        Until out = new Until("WT2");

        assertThat(runUntil(out, Optional.empty(), "watch", "--timeout", "90s")).isZero();

        assertThat(out.text()).doesNotContain("\u001b").contains(" + WT1  Ana Souza  chat  awaiting customer");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("timeout 1m30s", "dry run");
        assertThat(twilio.written()).isEmpty();
    }

    @Test
    void withAutomationItMovesWhatIsQuiet() throws InterruptedException {
        Until out = new Until("\"state\":\"inactive\"");

        assertThat(runUntil(out, Optional.empty(), "watch", "--json", "--automate"))
                .isZero();

        assertThat(twilio.channelOf("WT1")).isEqualTo(FakeTwilio.QUIET);
        assertThat(twilio.channelOf("WT2")).isEqualTo(FakeTwilio.CHAT);
    }

    @Test
    void aReaderThatHasGoneEndsIt() {
        PrintStream closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);

        assertThat(console(closed, Optional.empty()).run("watch", "--json")).isZero();
    }

    private int runUntil(Until out, Optional<Terminal> terminal, String... arguments) throws InterruptedException {
        int[] exit = {-1};
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Thread command = Thread.ofPlatform()
                .start(() -> exit[0] = console(stream, terminal).run(arguments));
        out.seen.await();
        command.interrupt();
        command.join();
        return exit[0];
    }

    private Console console(PrintStream out, Optional<Terminal> terminal) {
        Surroundings here = new Surroundings(
                Shell.ACCOUNT, "Linux", out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal, "0");
        return new Console(
                here,
                (config, verbose) -> new Wiring(
                        config.orElse(folder), mishap -> here.say(PlainEnglish.of(mishap)), clock -> twilio));
    }

    /** Keeps what is written, and tells when a text has come. */
    private static final class Until extends OutputStream {
        private final String awaited;
        private final CountDownLatch seen = new CountDownLatch(1);
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();

        Until(String awaited) {
            this.awaited = awaited;
        }

        @Override
        public synchronized void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] octets, int from, int count) {
            all.write(octets, from, count);
            if (text().contains(awaited)) {
                seen.countDown();
            }
        }

        synchronized String text() {
            return all.toString(StandardCharsets.UTF_8);
        }
    }
}
