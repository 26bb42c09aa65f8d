package io.veza.stream.domain.lyrics;

import org.jspecify.annotations.Nullable;

/**
 * A word or a syllable that has a time of its own; times in milliseconds.
 *
 * @param from where it is in the text of its line, in UTF-16 code units
 * @param to behind it
 * @param end null: when the next one begins, or the line ends
 */
public record TimedWord(int from, int to, int start, @Nullable Integer end) {

    public TimedWord {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a word of nothing: " + from + ".." + to);
        }
    }

    TimedWord endingAt(@Nullable Integer time) {
        return new TimedWord(from, to, start, time);
    }

    /**
     * @param places to the right in the text
     * @param later milliseconds
     */
    TimedWord moved(int places, int later) {
        return new TimedWord(
                from + places,
                to + places,
                TimedLine.shifted(start, later),
                end == null ? null : TimedLine.shifted(end, later));
    }
}
