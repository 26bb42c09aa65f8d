package io.veza.user.domain.alert;

/** What may be unusual about a sign-in. */
public enum Oddity {
    /** A program and system this person has not signed in with before. */
    NEW_DEVICE,
    /** Too far from the last sign-in for the time between. */
    IMPOSSIBLE_TRAVEL,
    /** From where many names are being tried, or after many networks have tried this one. */
    STUFFING,
    /** At an hour this person never signs in. */
    UNUSUAL_HOUR
}
