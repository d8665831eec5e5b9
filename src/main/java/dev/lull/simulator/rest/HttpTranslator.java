package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns an HTTP exchange into a request to the routes and their answer into a response. Runs on the server's worker threads. */
public final class HttpTranslator implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(HttpTranslator.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Twilio itself never sends it, so that no client takes what is invented here for an account. */
    private static final HttpString SIGN = new HttpString("X-Simulated-Twilio");

    private final World world;
    private final Turnstile turnstile;
    private final Routes routes;
    private final RateHeaders rates;

    public HttpTranslator(World world, Turnstile turnstile, Routes routes) {
        this.world = world;
        this.turnstile = turnstile;
        this.routes = routes;
        rates = new RateHeaders(world.clock());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
            return;
        }
        exchange.startBlocking();
        byte[] body = exchange.getInputStream().readAllBytes();
        send(exchange, answer(exchange, body));
    }

    private Response answer(HttpServerExchange exchange, byte[] body) {
        try {
            if (!BasicAccess.admits(world.credentials(), exchange.getRequestHeaders())) {
                return new Response(
                        401,
                        Response.error(401, 20003, "Authenticate").body(),
                        Map.of("WWW-Authenticate", "Basic realm=\"Twilio API\""));
            }
            Request request = read(exchange, body);
            List<Product> products = products(exchange.getHostAndPort(), request.path());
            String method = exchange.getRequestMethod().toString();
            return turnstile.call(() -> answer(products, method, request));
        } catch (Refusal refusal) {
            boolean silent = refusal.status() == 412 && !staleHasBody();
            return silent ? Response.empty(412) : Response.refused(refusal);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestPath(), e);
            return Response.error(500, 20500, "An internal server error has occurred");
        }
    }

    private boolean staleHasBody() {
        return turnstile.call(() -> world.workspace().catalogue().policy().staleHasBody());
    }

    /** The host names the product; where it names none, any whose routes fit the path may have what is asked for. */
    private List<Product> products(String host, String path) {
        List<Product> named = Product.ofHost(host).map(List::of).orElseGet(() -> List.of(Product.values()));
        List<Product> fitting =
                named.stream().filter(product -> routes.know(product, path)).toList();
        if (fitting.isEmpty()) {
            throw Refusal.notFound(path);
        }
        return fitting;
    }

    private Response answer(List<Product> products, String method, Request request) {
        for (Product product : products.subList(0, products.size() - 1)) {
            try {
                return routes.answer(product, method, request);
            } catch (Refusal refusal) {
                if (refusal.status() != 404) {
                    throw refusal;
                }
            }
        }
        return routes.answer(products.getLast(), method, request);
    }

    private static Request read(HttpServerExchange exchange, byte[] body) {
        boolean json = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE))
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
        Map<String, List<String>> form = new LinkedHashMap<>(json ? FormText.ofJson(body) : FormText.parse(body));
        Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.IF_MATCH))
                .ifPresent(tag -> form.put(Fields.IF_MATCH, List.of(tag)));
        String host = exchange.getHostAndPort();
        return new Request(
                (Product.isTwilio(host) ? "https://" : "http://") + host,
                exchange.getRequestPath(),
                Map.of(),
                FormText.parse(exchange.getQueryString()),
                new Fields(form),
                "true".equals(exchange.getRequestHeaders().getFirst("X-Twilio-Webhook-Enabled")));
    }

    private void send(HttpServerExchange exchange, Response response) throws IOException {
        exchange.setStatusCode(response.status());
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        rates.write(exchange);
        exchange.getResponseHeaders().put(SIGN, "true");
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
        boolean empty = response.status() == 204 || response.body().isEmpty();
        Delivery.of(exchange).deliver(exchange, empty ? new byte[0] : MAPPER.writeValueAsBytes(response.body()));
    }
}
