package io.veza.chat.domain.spam;

/** What a message shows by itself; each about 0 to 1. The model knows them by name. */
public enum Trait {
    BIAS,
    /** Addresses, and what is odd about them. */
    LINKS,
    STRANGE_LINKS,
    SHORTENED,
    ODD_HOST,
    LOOKALIKE,
    INVITATION,
    MASKED,
    /** People called. */
    CALLS,
    EVERYBODY,
    /** How the letters were written. */
    HIDDEN,
    MIXED,
    LEET,
    STYLED,
    SPELLED,
    CAPITALS,
    EXCLAIMED,
    MONEY,
    PICTURES,
    DIGITS,
    CONTACT,
    LENGTH,
    GIBBERISH,
    REPEATED,
    /** Who writes. */
    FRESH,
    UNKNOWN,
    /** Together they say more. */
    UNKNOWN_LINK,
    UNKNOWN_DISGUISE,
    UNKNOWN_CALLS,
    UNKNOWN_MONEY
}
