package dev.lull.supervision;

import java.util.Optional;

/**
 * How a Lull signs what it does.
 *
 * @param instance its name in stamps and records, at most 8 characters
 * @param person who asks for what is asked for by hand, for records only; empty where that is not known
 */
public record Signature(String instance, Optional<String> person) {}
