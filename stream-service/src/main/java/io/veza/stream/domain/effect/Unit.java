package io.veza.stream.domain.effect;

/** What the number of a parameter counts. */
public enum Unit {
    SECONDS,
    MILLISECONDS,
    DECIBELS,
    LUFS,
    PERCENT,
    SEMITONES,
    FACTOR,
    RATIO,
    /** Whole numbers only. */
    COUNT
}
