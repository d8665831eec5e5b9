package dev.lull.simulator.bridge;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session of a worker. Whatever it sends goes out on its channel's own thread, in the order it was given. */
final class BridgeSocket {
    private static final Logger LOG = LoggerFactory.getLogger(BridgeSocket.class);
    private static final int HEARTBEAT_SECONDS = 15;

    private final WebSocketChannel channel;
    private final BooleanSupplier silent;
    private final String workerSid;
    private final boolean closesOthers;
    private final boolean takesWorkerOffline;

    BridgeSocket(
            WebSocketChannel channel,
            BooleanSupplier silent,
            String workerSid,
            boolean closesOthers,
            boolean takesWorkerOffline) {
        this.channel = channel;
        this.silent = silent;
        this.workerSid = workerSid;
        this.closesOthers = closesOthers;
        this.takesWorkerOffline = takesWorkerOffline;
    }

    String workerSid() {
        return workerSid;
    }

    boolean closesOthers() {
        return closesOthers;
    }

    boolean takesWorkerOffline() {
        return takesWorkerOffline;
    }

    /** Begins to receive, only to notice the end: what a client sends is ignored. */
    void listen(Runnable ended) {
        channel.addCloseTask(_ -> ended.run());
        channel.getReceiveSetter().set(new AbstractReceiveListener() {});
        channel.resumeReceives();
    }

    void send(String frame) {
        channel.getIoThread().execute(() -> {
            if (channel.isOpen() && !channel.isCloseFrameSent() && !silent.getAsBoolean()) {
                WebSockets.sendText(frame, channel, null);
            }
        });
    }

    void beginHeartbeat() {
        after(Duration.ofSeconds(HEARTBEAT_SECONDS), () -> {
            if (channel.isOpen()) {
                send("");
                beginHeartbeat();
            }
        });
    }

    void closeAfter(Duration life) {
        after(life, this::close);
    }

    private void after(Duration time, Runnable action) {
        channel.getIoThread().executeAfter(action, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void close() {
        channel.getIoThread().execute(() -> {
            try {
                channel.sendClose();
                channel.close();
            } catch (IOException e) {
                LOG.debug("A session of {} was closed already", workerSid, e);
            }
        });
    }
}
