package io.veza.chat.domain.spam;

/** What a message has to do with others, before and since; each about 0 to 1. */
public enum Tie {
    /** What it looks like by itself. */
    LOOK,
    DOUBT,
    /** Its author's other messages. */
    OWN_RATE,
    OWN_ROOMS,
    OWN_OTHERS,
    OWN_WORST,
    OWN_MEAN,
    OWN_LIKE,
    OWN_LIKE_ELSEWHERE,
    OWN_HOST,
    OWN_HOST_ELSEWHERE,
    OWN_LIKE_LOOK,
    OWN_VARIED,
    OWN_SURE,
    /** Strangers who write the like. */
    LIKE_PEOPLE,
    LIKE_ROOMS,
    LIKE_WORST,
    LIKE_MEAN,
    LIKE_FRESH,
    LIKE_SOON,
    LIKE_SURE,
    /** Others who post the same host. */
    HOST_PEOPLE,
    HOST_WORST,
    HOST_MEAN,
    HOST_SURE,
    /** Strangers in the same room within minutes. */
    CROWD,
    CROWD_MEAN,
    CROWD_BAD,
    CROWD_WORDS,
    CROWD_FRESH,
    CROWD_LIKE,
    CROWD_SURE
}
