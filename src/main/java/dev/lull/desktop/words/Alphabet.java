package dev.lull.desktop.words;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * How a person looks for names: {@code Élodie} stands beside {@code Elif}, not after {@code Zoe}, and {@code jose}
 * finds {@code José}.
 */
public final class Alphabet {
    /** Total: capitals and accents decide only where nothing else does. */
    public static final Comparator<String> ORDER = Comparator.comparing(Alphabet::plain, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private static final int ASCII_END = 128;

    private Alphabet() {}

    /** As it is searched for: in lower case and without accents, each letter whatever stands beside it. */
    public static String folded(String name) {
        String plain = plain(name);
        return isAscii(plain)
                ? plain.toLowerCase(Locale.ROOT)
                : plain.codePoints()
                        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Most names are plain already, and many are compared at once. */
    private static String plain(String name) {
        if (isAscii(name)) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < ASCII_END);
    }

    /** Letters that Unicode does not take apart. */
    private static void append(StringBuilder plain, int letter) {
        switch (letter) {
            case 'ł', 'Ł' -> plain.append('l');
            case 'ø', 'Ø' -> plain.append('o');
            case 'đ', 'Đ' -> plain.append('d');
            case 'æ', 'Æ' -> plain.append("ae");
            case 'ß' -> plain.append("ss");
            default -> plain.appendCodePoint(letter);
        }
    }
}
