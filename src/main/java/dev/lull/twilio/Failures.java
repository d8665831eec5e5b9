package dev.lull.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lull.engine.Failure.Cut;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Tells why a request brought no answer. */
final class Failures {
    private Failures() {}

    /**
     * Nothing of an exception's own message, which can hold a whole answer. Empty where there was an answer that could
     * not be read.
     */
    static Optional<Cut> cut(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof JsonProcessingException) {
                return Optional.empty();
            }
            if (cause instanceof IOException io) {
                return Optional.of(cut(io));
            }
            // So says the connection pool when it has been closed.
            if (cause instanceof IllegalStateException) {
                return Optional.of(Cut.CLOSED_HERE);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Cut cut(IOException failure) {
        return switch (failure) {
            case SocketTimeoutException _ -> Cut.NO_ANSWER_IN_TIME;
            case UnknownHostException _ -> Cut.UNKNOWN_NAME;
            case NoRouteToHostException _ -> Cut.NO_WAY;
            case ConnectException _ -> Cut.CONNECTION_REFUSED;
            case SSLException _ -> Cut.NOT_SECURE;
            case InterruptedIOException _ -> Cut.ENDED_HERE;
            default -> Cut.LOST;
        };
    }
}
