package io.veza.stream.domain.catalogue;

/** What two tracks have in common. */
public enum Reason {
    HEARD_TOGETHER,
    SAME_ARTIST,
    SAME_GENRE,
    COMMON_TAGS,
    SAME_KEY,
    KEYS_MIX,
    CLOSE_TEMPO,
    LIKE_SOUND
}
