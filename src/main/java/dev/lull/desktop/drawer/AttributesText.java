package dev.lull.desktop.drawer;

/**
 * A task's attributes as a person reads them: each member on a line of its own, every character as Twilio has it, but
 * for those that are not seen or turn the direction of the text, which are escaped.
 */
final class AttributesText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private AttributesText() {}

    /** @param json any text; one that is no JSON comes out readable too */
    static String of(String json) {
        AttributesText attributes = new AttributesText();
        attributes.lay(json);
        return attributes.text.toString();
    }

    private void lay(String json) {
        boolean quoted = false;
        boolean escaped = false;
        for (int i = 0; i < json.length(); i++) {
            char each = json.charAt(i);
            if (quoted) {
                append(each);
                quoted = escaped || each != '"';
                escaped = !escaped && each == '\\';
            } else {
                quoted = each == '"';
                outside(each, json, i);
            }
        }
    }

    private void outside(char each, String json, int at) {
        switch (each) {
            case '{', '[' -> {
                text.append(each);
                depth++;
                if (!closes(json, at + 1)) {
                    line();
                }
            }
            case '}', ']' -> {
                depth = Math.max(0, depth - 1);
                if (!opened()) {
                    line();
                }
                text.append(each);
            }
            case ',' -> {
                text.append(each);
                line();
            }
            case ':' -> text.append(": ");
            case ' ', '\t', '\n', '\r' -> {}
            default -> append(each);
        }
    }

    private static boolean closes(String json, int from) {
        int next = from;
        while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
            next++;
        }
        return next < json.length() && (json.charAt(next) == '}' || json.charAt(next) == ']');
    }

    private boolean opened() {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '{' || last == '[';
    }

    private void line() {
        text.append('\n').append(INDENT.repeat(depth));
    }

    private void append(char each) {
        int type = Character.getType(each);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (unseen) {
            text.append("\\u").append(String.format("%04x", (int) each));
        } else {
            text.append(each);
        }
    }
}
