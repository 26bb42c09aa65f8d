package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.DomainException;

/**
 * How much the lyrics of one track may be.
 *
 * @param bytes of their text in UTF-8
 */
public record LyricsLimits(int bytes, int lines, int words) {

    void requireLines(int number) {
        require(number, lines, "lines");
    }

    void requireWords(int number) {
        require(number, words, "words with times");
    }

    static void require(int number, int most, String what) {
        if (number > most) {
            throw new DomainException(
                    LyricsError.LYRICS_TOO_LARGE, "Lyrics have at most " + most + " " + what);
        }
    }
}
