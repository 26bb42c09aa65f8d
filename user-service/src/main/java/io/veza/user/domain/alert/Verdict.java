package io.veza.user.domain.alert;

/** What its owner says of an unusual sign-in. */
public enum Verdict {
    MINE,
    NOT_MINE
}
