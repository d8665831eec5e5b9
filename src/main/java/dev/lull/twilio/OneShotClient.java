package dev.lull.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import dev.lull.supervision.ServerClock;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One call, one request: twilio-java repeats 5xx three times, writes too, and the HTTP library below it repeats
 * 429 and 503 once; both are switched off here, since one policy in Lull decides. Answers other than 2xx come as a
 * {@link StatusException}. Tells the server's clock from every answer's {@code Date}, and whether it is a simulator.
 */
final class OneShotClient extends HttpClient implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    private static final Timeout CONNECT = Timeout.of(5, TimeUnit.SECONDS);
    private static final Timeout ANSWER = Timeout.of(15, TimeUnit.SECONDS);
    private static final Timeout FREE_CONNECTION = Timeout.of(30, TimeUnit.SECONDS);
    private static final Timeout UNUSED = Timeout.of(2, TimeUnit.SECONDS);
    private static final Timeout OLDEST_CONNECTION = Timeout.of(5, TimeUnit.MINUTES);

    private static final String SIMULATED = "X-Simulated-Twilio";

    private final PoolingHttpClientConnectionManager connections;
    private final NetworkHttpClient network;
    private volatile boolean simulated;

    OneShotClient(Address address, ServerClock clock, InstantSource local) {
        connections = PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        // Nothing is sent twice, so a connection that the server has closed must not be used.
                        .setValidateAfterInactivity(UNUSED)
                        .setTimeToLive(OLDEST_CONNECTION)
                        .build())
                .build();
        RequestConfig times = RequestConfig.custom()
                .setConnectionRequestTimeout(FREE_CONNECTION)
                .setResponseTimeout(ANSWER)
                .build();
        HttpClientBuilder builder = HttpClientBuilder.create()
                .useSystemProperties()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                // twilio-java gives each request its own times; these replace them.
                .addExecInterceptorFirst("times", (request, scope, chain) -> {
                    scope.clientContext.setRequestConfig(times);
                    return chain.proceed(request, scope);
                })
                .addExecInterceptorLast("clock", (request, scope, chain) -> timed(request, scope, chain, clock, local))
                .addExecInterceptorLast("simulated", this::known);
        // The Host header stays Twilio's, so that one port can tell the products apart.
        address.instead()
                .map(host -> new HttpRoute(host, null, address.secure()))
                .ifPresent(route -> builder.setRoutePlanner((_, _) -> route));
        network = new NetworkHttpClient(builder);
    }

    private static ClassicHttpResponse timed(
            ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain, ServerClock clock, InstantSource local)
            throws IOException, HttpException {
        Instant sent = local.instant();
        ClassicHttpResponse response = chain.proceed(request, scope);
        Instant received = local.instant();
        Optional.ofNullable(response.getFirstHeader("Date"))
                .map(Header::getValue)
                .flatMap(AnswerHeaders::date)
                .ifPresent(date -> clock.learn(sent, received, date));
        return response;
    }

    private ClassicHttpResponse known(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response = chain.proceed(request, scope);
        if (response.containsHeader(SIMULATED)) {
            simulated = true;
        }
        return response;
    }

    /** Whether an answer has said that it comes from a simulator. */
    boolean simulated() {
        return simulated;
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    /** @throws StatusException for anything but 2xx */
    @Override
    public Response makeRequest(Request request) {
        Response response = network.makeRequest(request);
        int status = response.getStatusCode();
        if (status < 200 || status > 299) {
            throw new StatusException(
                    status,
                    AnswerHeaders.of(response.getHeaders()),
                    response.getContent(),
                    request.getMethod() == HttpMethod.GET);
        }
        return response;
    }

    /** Ends every connection; requests under way fail. */
    @Override
    public void close() {
        connections.close(CloseMode.IMMEDIATE);
    }
}
