package dev.lull.desktop.live;

import dev.lull.desktop.words.Alphabet;
import java.util.List;
import java.util.Optional;

/** The part of a text that a search has found. */
record Mark(int from, int to) {
    /** So many letters one is folded to at most: a Korean syllable is taken apart. */
    private static final int MOST = 3;

    /**
     * The first place in the text where any of the words stands, in any case and with any accents.
     *
     * @param words in lower case and without accents
     */
    static Optional<Mark> in(String text, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder folded = new StringBuilder();
        int[] origins = fold(text, folded);
        Optional<Mark> first = Optional.empty();
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at >= 0
                    && first.map(Mark::from).filter(from -> from <= origins[at]).isEmpty()) {
                first = Optional.of(new Mark(origins[at], end(origins, at + word.length())));
            }
        }
        return first;
    }

    /** Where in the text each folded letter comes from; behind the last one, where the text ends. */
    private static int[] fold(String text, StringBuilder folded) {
        int[] origins = new int[text.length() * MOST + 1];
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            String letters = Alphabet.folded(text.substring(at, next));
            for (int i = 0; i < letters.length(); i++) {
                origins[folded.length() + i] = at;
            }
            folded.append(letters);
            at = next;
        }
        origins[folded.length()] = text.length();
        return origins;
    }

    /** A letter that folds to several is marked whole, and so is one with its accents behind it. */
    private static int end(int[] origins, int end) {
        int last = origins[end - 1];
        int at = end;
        while (origins[at] == last) {
            at++;
        }
        return origins[at];
    }
}
