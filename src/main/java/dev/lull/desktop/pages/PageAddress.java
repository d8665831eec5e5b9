package dev.lull.desktop.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a task's page is: an address with places that each task fills. */
public final class PageAddress {
    /** Twilio's own page of a task. */
    public static final String USUAL = "https://www.twilio.com/console/taskrouter/workspaces/{workspace}/tasks/{task}";

    /** The places that can be filled. */
    public static final Set<String> PLACES = Set.of("task", "worker", "conversation", "workspace");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final String template;

    private PageAddress(String template) {
        this.template = template;
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if {@link #check} finds anything wrong with it
     */
    public static PageAddress of(String template) {
        if (check(template) != Problem.NONE) {
            throw new IllegalArgumentException("Not an https address with known places.");
        }
        return new PageAddress(template.strip());
    }

    /** What is wrong with an address. */
    public enum Problem {
        NONE,
        /** No absolute https address. */
        NO_ADDRESS,
        /** A place that is none of {@link #PLACES}. */
        UNKNOWN_PLACE
    }

    public static Problem check(String template) {
        Set<String> places = PLACE.matcher(template)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!PLACES.containsAll(places)) {
            return Problem.UNKNOWN_PLACE;
        }
        try {
            URI address = new URI(PLACE.matcher(template.strip()).replaceAll("x"));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return "https".equals(scheme) && address.getHost() != null ? Problem.NONE : Problem.NO_ADDRESS;
        } catch (URISyntaxException none) {
            return Problem.NO_ADDRESS;
        }
    }

    /** @param values by place; a place without a value is left empty */
    public URI page(Map<String, String> values) {
        return URI.create(PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        URLEncoder.encode(values.getOrDefault(place.group(1), ""), StandardCharsets.UTF_8))));
    }
}
