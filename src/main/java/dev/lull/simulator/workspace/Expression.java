package dev.lull.simulator.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lull.simulator.ground.Refusal;
import java.util.List;

/**
 * A condition over attributes in TaskRouter's expression language: comparisons ({@code == != > >= < <=}), {@code HAS},
 * {@code CONTAINS}, {@code IN}, {@code NOT IN}, {@code IS NULL}, {@code IS NOT NULL}, {@code AND}, {@code OR}, {@code NOT}
 * and parentheses.
 */
public final class Expression {

    /** A part of an expression that is true or false of given attributes. */
    interface Condition {
        boolean holds(JsonNode attributes);
    }

    /** A part of an expression that stands for a value. */
    sealed interface Operand {
        default JsonNode in(JsonNode attributes) {
            return switch (this) {
                case Literal(var value) -> value;
                case Path(var names) -> {
                    JsonNode node = attributes;
                    for (String name : names) {
                        node = node.path(name);
                    }
                    yield node;
                }
            };
        }
    }

    record Literal(JsonNode value) implements Operand {}

    record Path(List<String> names) implements Operand {}

    private final Condition condition;

    private Expression(Condition condition) {
        this.condition = condition;
    }

    /** Reads an expression; the empty one holds for everything. A 400 where it cannot be read. */
    public static Expression parse(String text) {
        if (text.isBlank()) {
            return new Expression(attributes -> true);
        }
        return new Expression(new ExpressionParser(text).parse());
    }

    /** Whether it is true of these attributes. */
    public boolean matches(JsonNode attributes) {
        return condition.holds(attributes);
    }

    static Condition comparison(Operand left, String operator, Operand right) {
        return switch (operator) {
            case "==", "=" -> attributes -> same(left.in(attributes), right.in(attributes));
            case "!=" -> attributes -> !same(left.in(attributes), right.in(attributes));
            case "HAS", "CONTAINS" -> attributes -> contains(left.in(attributes), right.in(attributes));
            case "IN" -> attributes -> contains(right.in(attributes), left.in(attributes));
            case "NOT IN" -> attributes -> !contains(right.in(attributes), left.in(attributes));
            case ">" -> attributes -> order(left.in(attributes), right.in(attributes)) > 0;
            case ">=" -> attributes -> order(left.in(attributes), right.in(attributes)) >= 0;
            case "<" -> attributes -> order(right.in(attributes), left.in(attributes)) > 0;
            case "<=" -> attributes -> order(right.in(attributes), left.in(attributes)) >= 0;
            default -> throw Refusal.badRequest("Unknown operator " + operator);
        };
    }

    static Condition isNull(Operand operand, boolean wanted) {
        return attributes -> absent(operand.in(attributes)) == wanted;
    }

    private static boolean absent(JsonNode node) {
        return node.isNull() || node instanceof MissingNode;
    }

    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.asDouble() == b.asDouble();
        }
        return absent(a) ? absent(b) : a.equals(b);
    }

    private static boolean contains(JsonNode whole, JsonNode part) {
        if (whole.isArray()) {
            for (JsonNode element : whole) {
                if (same(element, part)) {
                    return true;
                }
            }
            return false;
        }
        return whole.isTextual() && part.isTextual() && whole.asText().contains(part.asText());
    }

    /** Positive, zero or negative; what cannot be compared is less than everything, both ways round. */
    private static double order(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return Double.compare(a.asDouble(), b.asDouble());
        }
        return a.isTextual() && b.isTextual() ? a.asText().compareTo(b.asText()) : -1;
    }
}
