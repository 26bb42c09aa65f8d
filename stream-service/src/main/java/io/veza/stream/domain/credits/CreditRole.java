package io.veza.stream.domain.credits;

/** What somebody did for a track. */
public enum CreditRole {
    PERFORMER,
    VOCALS,
    FEATURED,
    COMPOSER,
    LYRICIST,
    PRODUCER,
    REMIXER,
    ARRANGER,
    MIXING,
    MASTERING,
    RECORDING,
    ARTWORK,
    /** In words of one's own. */
    OTHER
}
