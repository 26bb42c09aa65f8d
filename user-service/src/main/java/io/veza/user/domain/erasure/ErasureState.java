package io.veza.user.domain.erasure;

/** How far an erasure is. */
public enum ErasureState {
    /** Somebody may think again. */
    WAITING,
    RUNNING,
    /** Failed too often: an admin has a look. */
    PARKED,
    DONE,
    CANCELLED
}
