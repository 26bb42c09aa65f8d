package io.veza.stream.domain.lyrics;

import java.util.Map;

/** The notations that are rows of text. */
public final class PlainNotations {

    private PlainNotations() {}

    public static Map<LyricsFormat, Notation> all() {
        return Map.of(
                LyricsFormat.LRC, new LrcNotation(false),
                LyricsFormat.ELRC, new LrcNotation(true),
                LyricsFormat.SRT, new SrtNotation(),
                LyricsFormat.VTT, new VttNotation());
    }
}
