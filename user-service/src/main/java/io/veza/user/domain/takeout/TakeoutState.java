package io.veza.user.domain.takeout;

/** How far a copy is. */
public enum TakeoutState {
    RUNNING,
    /** Failed too often: an admin has a look. */
    PARKED,
    READY,
    /** Its archive is gone. */
    EXPIRED
}
