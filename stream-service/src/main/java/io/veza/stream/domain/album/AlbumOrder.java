package io.veza.stream.domain.album;

/** The order in which albums are listed. */
public enum AlbumOrder {
    /** Made last first. */
    NEWEST,
    TITLE,
    /** Those of one artist together. */
    ARTIST,
    /** Released last first. */
    YEAR,
    /** Released first first. */
    OLDEST,
    /** Others each time. */
    RANDOM
}
