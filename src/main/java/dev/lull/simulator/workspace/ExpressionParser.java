package dev.lull.simulator.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lull.simulator.ground.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expression by recursive descent: OR binds weakest, then AND, then NOT. */
final class ExpressionParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<text>\"[^\"]*\"|'[^']*')|(?<number>-?\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z_$][\\w$.-]*)|(?<sign>==|!=|>=|<=|[=<>()\\[\\],]))");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private record Token(String kind, String value) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    ExpressionParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            tokens.add(token(matcher));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw unreadable();
        }
        tokens.add(new Token("end", ""));
    }

    private static Token token(Matcher matcher) {
        for (String kind : List.of("text", "number", "word", "sign")) {
            String value = matcher.group(kind);
            if (value != null) {
                return new Token(kind, value);
            }
        }
        return new Token("end", "");
    }

    Expression.Condition parse() {
        Expression.Condition whole = either();
        if (!peek().kind().equals("end")) {
            throw unreadable();
        }
        return whole;
    }

    private Expression.Condition either() {
        Expression.Condition left = both();
        while (keyword("OR")) {
            Expression.Condition first = left;
            Expression.Condition second = both();
            left = attributes -> first.holds(attributes) || second.holds(attributes);
        }
        return left;
    }

    private Expression.Condition both() {
        Expression.Condition left = one();
        while (keyword("AND")) {
            Expression.Condition first = left;
            Expression.Condition second = one();
            left = attributes -> first.holds(attributes) && second.holds(attributes);
        }
        return left;
    }

    private Expression.Condition one() {
        if (keyword("NOT")) {
            Expression.Condition inner = one();
            return attributes -> !inner.holds(attributes);
        }
        if (sign("(")) {
            Expression.Condition inner = either();
            expect(")");
            return inner;
        }
        Expression.Operand left = operand();
        if (keyword("IS")) {
            boolean wanted = !keyword("NOT");
            if (!keyword("NULL")) {
                throw unreadable();
            }
            return Expression.isNull(left, wanted);
        }
        return Expression.comparison(left, operator(), operand());
    }

    private String operator() {
        if (keyword("NOT")) {
            if (!keyword("IN")) {
                throw unreadable();
            }
            return "NOT IN";
        }
        return take().value().toUpperCase(Locale.ROOT);
    }

    private Expression.Operand operand() {
        if (sign("[")) {
            ArrayNode list = NODES.arrayNode();
            while (!sign("]")) {
                if (!(operand() instanceof Expression.Literal(var value))) {
                    throw unreadable();
                }
                list.add(value);
                sign(",");
            }
            return new Expression.Literal(list);
        }
        Token token = take();
        String value = token.value();
        return switch (token.kind()) {
            case "text" -> new Expression.Literal(NODES.textNode(value.substring(1, value.length() - 1)));
            case "number" -> new Expression.Literal(NODES.numberNode(Double.parseDouble(value)));
            case "word" ->
                switch (value.toLowerCase(Locale.ROOT)) {
                    case "true" -> new Expression.Literal(NODES.booleanNode(true));
                    case "false" -> new Expression.Literal(NODES.booleanNode(false));
                    case "null" -> new Expression.Literal(NODES.nullNode());
                    default ->
                        new Expression.Path(
                                Pattern.compile("\\.").splitAsStream(value).toList());
                };
            default -> throw unreadable();
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (token.kind().equals("end")) {
            throw unreadable();
        }
        next++;
        return token;
    }

    private boolean keyword(String word) {
        return skip("word", word);
    }

    private boolean sign(String sign) {
        return skip("sign", sign);
    }

    private boolean skip(String kind, String value) {
        boolean there = peek().kind().equals(kind) && peek().value().equalsIgnoreCase(value);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!sign(sign)) {
            throw unreadable();
        }
    }

    private Refusal unreadable() {
        return Refusal.badRequest("Invalid expression: " + text);
    }
}
