package io.veza.stream.application.lyrics;

import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedText;

/**
 * Lyrics as they are shown.
 *
 * @param lyrics as they were put
 * @param format of the text
 * @param text as it was put, or in another notation
 * @param timed what it says
 */
public record Sheet(Lyrics lyrics, LyricsFormat format, String text, TimedText timed) {

    static Sheet asPut(Lyrics lyrics, TimedText timed) {
        return new Sheet(lyrics, lyrics.format(), lyrics.text(), timed);
    }
}
