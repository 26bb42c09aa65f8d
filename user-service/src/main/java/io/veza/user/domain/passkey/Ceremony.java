package io.veza.user.domain.passkey;

/** What a challenge was made for; it is good for nothing else. */
public enum Ceremony {
    REGISTRATION,
    /** Signing in with a passkey alone. */
    SIGN_IN,
    /** After the password. */
    SECOND_STEP,
    STEP_UP
}
