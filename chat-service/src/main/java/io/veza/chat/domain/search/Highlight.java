package io.veza.chat.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that was looked for.
 *
 * @param start in UTF-16 code units
 * @param end exclusive
 */
public record Highlight(int start, int end) {

    /** More would be noise. */
    private static final int MAX = 50;

    /** In their order, those that touch made one. */
    public static List<Highlight> of(String text, List<String> words) {
        Folded folded = Folded.of(text);
        List<Highlight> found = new ArrayList<>();
        words.forEach(word -> find(folded, word, found));
        found.sort(Comparator.comparingInt(Highlight::start));
        return merged(found);
    }

    private static void find(Folded folded, String word, List<Highlight> found) {
        String text = folded.text();
        int count = 0;
        int at = text.indexOf(word);
        while (at >= 0 && ++count <= MAX) {
            int next = at + word.length();
            found.add(new Highlight(folded.start(at), folded.end(next)));
            at = text.indexOf(word, next);
        }
    }

    private static List<Highlight> merged(List<Highlight> sorted) {
        List<Highlight> merged = new ArrayList<>();
        for (Highlight next : sorted) {
            Highlight last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && next.start() <= last.end()) {
                int end = Math.max(last.end(), next.end());
                merged.set(merged.size() - 1, new Highlight(last.start(), end));
            } else {
                merged.add(next);
            }
        }
        return merged.subList(0, Math.min(MAX, merged.size()));
    }
}
