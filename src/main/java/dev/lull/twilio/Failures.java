package dev.lull.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in words why a request brought no answer. */
final class Failures {
    private Failures() {}

    /**
     * A part of a sentence; nothing of an exception's own message, which can hold a whole answer. Empty where there
     * was an answer that could not be read.
     */
    static Optional<String> inWords(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof JsonProcessingException) {
                return Optional.empty();
            }
            if (cause instanceof IOException io) {
                return Optional.of(inWords(io));
            }
            // So says the connection pool when it has been closed.
            if (cause instanceof IllegalStateException) {
                return Optional.of("the connection was closed here");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static String inWords(IOException failure) {
        return switch (failure) {
            case SocketTimeoutException _ -> "no answer in time";
            case UnknownHostException _ -> "its name is not known here";
            case NoRouteToHostException _ -> "there is no way to it";
            case ConnectException _ -> "connection refused";
            case SSLException _ -> "no secure connection could be made";
            case InterruptedIOException _ -> "the request was ended here";
            default -> "the connection was lost";
        };
    }
}
