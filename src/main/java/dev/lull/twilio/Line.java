package dev.lull.twilio;

import com.twilio.http.TwilioRestClient;
import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.supervision.Account;
import dev.lull.supervision.ServerClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The line to Twilio: sends what a caller builds with twilio-java, once, and turns every failure into an answer. */
final class Line implements AutoCloseable {
    private final Address address;
    private final OneShotClient http;
    private final TwilioRestClient client;
    private final InstantSource now;

    /** @throws IllegalArgumentException with a sentence for a person, if the account's API address is none */
    Line(Account account, ServerClock clock, InstantSource local) {
        address = Address.of(account.apiUrl());
        http = new OneShotClient(address, clock, local);
        client = new TwilioRestClient.Builder(account.user(), account.secret().reveal())
                .accountSid(account.accountSid())
                .httpClient(http)
                .build();
        now = clock;
    }

    /** Whether the other end has said that it is a simulator. */
    boolean simulated() {
        return http.simulated();
    }

    /** Throws nothing; what {@code request} throws becomes an answer. */
    <T> Answer<T> ask(Function<TwilioRestClient, T> request) {
        try {
            return new Answer.Got<>(request.apply(client));
        } catch (StatusException refused) {
            return answer(refused);
        } catch (RuntimeException failed) {
            return new Answer.Unreachable<>(why(failed));
        }
    }

    private <T> Answer<T> answer(StatusException refused) {
        int status = refused.status();
        return switch (status) {
            case 401 -> new Answer.Denied<>(Failure.Plain.WRONG_CREDENTIALS);
            case 403 -> new Answer.Denied<>(new Failure.Forbidden(refused.words()));
            case 404 -> new Answer.Missing<>();
            case 412 -> new Answer.ChangedMeanwhile<>();
            case 429 -> new Answer.Limited<>(refused.headers().retryAfter(now.instant()));
            case 503 -> unavailable(refused);
            default ->
                status >= 400 && status < 500
                        ? new Answer.Refused<>(new Failure.Refused(refused.words()))
                        : unusable(status);
        };
    }

    /** A read that is to be asked again after a while is no more than limited; a write may have taken effect. */
    private <T> Answer<T> unavailable(StatusException refused) {
        Optional<Duration> after = refused.read() ? refused.headers().retryAfter(now.instant()) : Optional.empty();
        return after.isPresent() ? new Answer.Limited<>(after) : unusable(refused.status());
    }

    private <T> Answer<T> unusable(int status) {
        return new Answer.Unreachable<>(new Failure.Unusable(address.host(), status));
    }

    private Failure why(RuntimeException failed) {
        return Failures.cut(failed)
                .<Failure>map(cut -> new Failure.Unreachable(address.host(), cut))
                .orElseGet(() -> new Failure.Unreadable(address.host()));
    }

    @Override
    public void close() {
        http.close();
    }
}
