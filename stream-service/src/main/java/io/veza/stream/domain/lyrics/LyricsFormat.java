package io.veza.stream.domain.lyrics;

/** The notations lyrics come and go in. */
public enum LyricsFormat {
    LRC,
    /** LRC with the times of words. */
    ELRC,
    TTML,
    SRT,
    VTT
}
