package dev.lull.simulator.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers posts, each once and each on a virtual thread of its own: what fails is not repeated. */
final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final String authToken;
    private final ExecutorService deliveries = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("simulator-webhook-", 0).factory());
    private final HttpClient http = HttpClient.newBuilder()
            .executor(deliveries)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Postman(String authToken) {
        this.authToken = authToken;
    }

    void send(Post post) {
        deliveries.execute(() -> deliver(post));
    }

    private void deliver(Post post) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(post.target()))
                    .timeout(post.patience())
                    .header("X-Twilio-Signature", post.signature(authToken))
                    .header(
                            "I-Twilio-Idempotency-Token",
                            Integer.toHexString(post.parameters().hashCode()));
            if (post.method().equals("POST")) {
                request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(BodyPublishers.ofString(post.form()));
            }
            HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                LOG.warn("The webhook at {} answered {}", host(post), answer.statusCode());
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The webhook at {} was not reached: {}", host(post), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An address without its path and query, which may hold secrets. */
    private static String host(Post post) {
        int path = post.url().indexOf('/', "https://".length());
        return path < 0 ? post.url() : post.url().substring(0, path);
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
        deliveries.shutdownNow();
        http.close();
        deliveries.close();
    }
}
