package dev.lull.desktop.live;

import java.util.List;
import java.util.Optional;

/** The part of a text that a search has found. */
record Mark(int from, int to) {
    /** The first place in the text where any of the words stands, in any case. */
    static Optional<Mark> in(String text, List<String> words) {
        Optional<Mark> first = Optional.empty();
        for (String word : words) {
            int end = first.map(Mark::from).orElse(text.length());
            for (int at = 0; at < end && at + word.length() <= text.length(); at++) {
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    first = Optional.of(new Mark(at, at + word.length()));
                    break;
                }
            }
        }
        return first;
    }
}
