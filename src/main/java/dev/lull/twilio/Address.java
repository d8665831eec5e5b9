package dev.lull.twilio;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHost;

/**
 * Where requests go.
 *
 * @param instead the one host that stands for all of Twilio's; empty for Twilio itself
 */
record Address(Optional<HttpHost> instead) {
    /** @throws IllegalArgumentException with a sentence for a person, if the URL names no http or https host */
    static Address of(Optional<URI> apiUrl) {
        return new Address(apiUrl.map(Address::host));
    }

    private static HttpHost host(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (url.getHost() == null || !(secure || scheme.equals("http"))) {
            throw new IllegalArgumentException("The API address must look like http://127.0.0.1:8080.");
        }
        return new HttpHost(scheme, url.getHost(), url.getPort() < 0 ? (secure ? 443 : 80) : url.getPort());
    }

    boolean secure() {
        return instead.map(host -> host.getSchemeName().equals("https")).orElse(true);
    }

    /** Empty for Twilio itself. */
    Optional<String> host() {
        return instead.map(HttpHost::toHostString);
    }
}
