package io.veza.stream.domain.track;

/** Who may save a track, beside its artist. */
public enum Download {
    OFF,
    /** Whoever may hear it. */
    EVERYBODY
}
