package io.veza.stream.domain.lyrics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sung in one go; times in milliseconds from the beginning of the track. What follows from
 * the rest is not said twice: a word ends when the next begins.
 *
 * @param start null: without time
 * @param end null: when the next line begins
 * @param text may have several rows
 * @param voice who sings; empty: not said
 * @param words with times of their own, in the order of the text
 */
public record TimedLine(
        @Nullable Integer start,
        @Nullable Integer end,
        String text,
        String voice,
        List<TimedWord> words) {

    public TimedLine {
        end = start == null || end == null || end <= start ? null : end;
        words = start == null ? List.of() : settled(text, words, start, end);
    }

    public static TimedLine untimed(String text) {
        return new TimedLine(null, null, text, "", List.of());
    }

    private static List<TimedWord> settled(
            String text, List<TimedWord> given, int start, @Nullable Integer lineEnd) {
        List<TimedWord> words = new ArrayList<>(given);
        @Nullable Integer next = lineEnd;
        for (int i = words.size() - 1; i >= 0; i--) {
            TimedWord word = words.get(i);
            int begin = Math.max(start, word.start());
            Integer end = word.end();
            boolean follows = end == null || end <= begin || end.equals(next);
            words.set(i, new TimedWord(word.from(), word.to(), begin, follows ? null : end));
            next = begin;
        }
        return saysNothing(text, words, start) ? List.of() : List.copyOf(words);
    }

    /** One word that begins and ends with its line. */
    private static boolean saysNothing(String text, List<TimedWord> words, int start) {
        return words.size() == 1
                && words.getFirst()
                        .equals(new TimedWord(0, Math.max(1, text.length()), start, null));
    }

    /** When it begins, of a line that has a time. */
    public int begin() {
        if (start == null) {
            throw new IllegalStateException("a line without time");
        }
        return start;
    }

    public TimedLine endingAt(@Nullable Integer time) {
        return new TimedLine(start, time, text, voice, words);
    }

    TimedLine moved(int later) {
        return new TimedLine(
                shifted(begin(), later),
                end == null ? null : shifted(end, later),
                text,
                voice,
                words.stream().map(word -> word.moved(0, later)).toList());
    }

    static int shifted(int time, int later) {
        return Math.max(0, time + later);
    }

    /**
     * When each word ends.
     *
     * @param last when the line does; null: nobody knows
     */
    public List<@Nullable Integer> wordEnds(@Nullable Integer last) {
        List<@Nullable Integer> ends = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Integer next = i + 1 < words.size() ? Integer.valueOf(words.get(i + 1).start()) : last;
            Integer end = words.get(i).end() == null ? next : words.get(i).end();
            ends.add(end == null || end < words.get(i).start() ? null : end);
        }
        return ends;
    }
}
