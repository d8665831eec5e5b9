package dev.lull.simulator.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Worker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The identity under which an agent writes: an address in which every other character is escaped as {@code _40} is {@code @}. */
final class Identity {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z]+");
    private static final String SCHEME = "client:";

    private Identity() {}

    static String of(String fullName, int number) {
        String plain = MARKS.matcher(Normalizer.normalize(fullName.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return OTHERS.matcher(plain).replaceAll("_2E") + number + "_40lull_2Eexample";
    }

    static String contactUri(String identity) {
        return SCHEME + identity;
    }

    /** The identity in a worker's attributes; empty where it has none. */
    static String of(Worker worker) {
        JsonNode uri = JsonText.object(worker.attributes()).path("contact_uri");
        return uri.asText("").startsWith(SCHEME) ? uri.asText().substring(SCHEME.length()) : "";
    }
}
